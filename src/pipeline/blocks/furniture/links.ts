import { linksElsewhere, type FurnitureRule } from './rule.ts';

/** Lines that lead to other articles. */
export const linkRules: readonly FurnitureRule[] = [
  {
    because: linksElsewhere,
    pattern:
      /^(?:you (?:may|might|['’]ll) (?:also )?(?:like|love|enjoy|be interested in)|(?:people|readers) also (?:read|like|viewed)|recommended(?: for you| stories| reading| articles| content| by .{2,20})?|suggested (?:for you|reading|articles|stories)|related(?: (?:articles?|stories|story|posts?|news|topics?|tags|content|coverage|links|items|reading|videos?))?|(?:in )?other (?:news|stories)|also (?:in the news|on this topic|of interest)|see (?:also|more)|more (?:like this|for you|to (?:read|explore)|top stories|headlines|news|coverage|reading|stories|(?:from|in|on) (?:this |the |our )?[\p{L}’'& .-]{2,60})|most (?:read|popular|viewed|shared|commented|recent|discussed|watched)(?: (?:articles|stories|news|now|today|in [\p{L} ]{2,30}))?|popular(?: (?:now|posts|stories|articles|news|today|on .{2,30}))?|trending(?: (?:now|stories|news|topics|today|on .{2,30}|in .{2,30}))?|what['’]s (?:hot|trending)|(?:our )?(?:editors?['’]?s?['’]?|staff|top) picks?|featured(?: (?:stories|articles|posts|news|video))?|(?:the )?latest(?: (?:news|stories|headlines|articles|posts|videos?|from .{2,30}|in .{2,30}))|top (?:stories|news|headlines|videos)|(?:next|previous|prev) (?:article|post|story|page|up)|up next|next up|post navigation|(?:keep|continue) reading|read (?:more|next|also|now|on|this next|the full (?:article|story|report))|also read|don['’]t miss(?: out)?|in case you missed it|from (?:around )?(?:the|our) (?:web|archives?|partners?|network)|around the (?:web|network)|sponsored (?:links|stories|content)|promoted (?:stories|links|content)|from our (?:partners|sponsors|advertisers)|paid (?:content|post)|explore (?:more(?: on .{2,40})?|topics?|further)|further reading|dig deeper|go deeper|learn more|find out more|view (?:more|all|the (?:full )?(?:list|gallery))|(?:all|more) (?:news|stories|articles)|back to (?:top|home(?:page)?|the news)|topics? in this (?:article|story)|(?:suggested|related) (?:topics|tags))\b ?[:.…»>→]{0,3}$/iu,
  },
  {
    because: 'a link to another article',
    pattern:
      /^(?:[»›→▶►•*]{1,2} ?)?(?:related|read(?: (?:also|more|next|on|this|our (?:full )?(?:story|report|coverage|guide)))?|see also|also read|must read|watch(?: (?:also|more|now|this|the video))?|don['’]t miss|more on this(?: (?:story|topic))?|recommended|previously|suggested|from the archives?|further reading|go deeper|up next|coming up|also see)(?: on [\w .]{1,30})? ?(?:[:»>|→]|[–—-](?= )) ?\S.{4,140}$/iu,
  },
  // The link and its label have lost the white space between them.
  {
    because: 'a link to another article',
    pattern: /^(?:Read (?:more|also|next)|See also|Also read|Related|Recommended)(?=["“‘\p{Lu}])[^.]{8,120}$/u,
  },
  { because: 'a link to another article', pattern: /^(?:>{2,3}|»{1,2}|→|▶|►) ?[\p{Lu}\d“"‘][^.]{8,120}(?<![.;,:])$/u },
  {
    because: 'a link to another article',
    pattern:
      /^(?:learn|find out|discover|explore|see|view) (?:more|all|the latest)(?: (?:about|on|at|here|from|in|stories|news)\b.{0,60})?(?<!\.)$/i,
  },
  { because: 'a link to another article', pattern: /^read the (?:original|full) (?:article|story|report)\b.{0,60}$/i },
  { because: 'a link to another article', pattern: /^(?:click|tap) (?:here|below|the link|through)\b.{0,80}$/i, sentence: true },
  { because: 'an address of the web', pattern: /^(?:https?:\/\/|www\.)\S{3,150}$/i },
  {
    because: 'a list of links',
    pattern: /^(?:table of contents|in this (?:article|story|series)|on this page|contents|jump to:?.{0,40}|powered by .{2,30})$/i,
  },
  { because: 'a list of links', pattern: /^(?:list of \d{1,2} items|list \d{1,2} of \d{1,2}|end of list|recommended stories)$/i },
];

/** Words that also begin headlines: lines behind the lead only. */
export const linkRulesBelow: readonly FurnitureRule[] = [
  {
    because: 'a link to another article',
    pattern:
      /^(?:[»›→▶►•*]{1,2} ?)?(?:watch live|listen|earlier|next|explainer|opinion|analysis|in pictures|in photos|photos|video|gallery|podcast|commentary|live updates?|live blog|more|new|latest|trending|popular|exclusive|top story|also on .{2,20}) ?[:»>|→] ?["“‘\p{Lu}\d][^.]{8,120}(?<![.;,:])$/iu,
  },
];
