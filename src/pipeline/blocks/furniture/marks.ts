import type { FurnitureRule } from './rule.ts';

/** Marks and labels of the page around the article. */
export const markRules: readonly FurnitureRule[] = [
  { because: 'an image without words', pattern: /^!\[[^\]]{0,80}\]\([^)]{0,80}\)\s?\|?$/ },
  { because: 'a mark between parts, no words', pattern: /^[^\p{L}\p{N}]+$/u },
  {
    because: 'an advertisement mark',
    pattern:
      /^[-–—[(*\s]{0,4}(?:advertise?ments?|adverts?|sponsored(?: (?:content|by .{2,30}))?|promoted(?: content)?|paid (?:advertisement|content)|(?:story|article|post|content) continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?|continue reading (?:below|after) (?:the )?ad(?:vertisement)?|skip (?:ad|advertisement|past.{2,40})|(?:end|after) (?:of )?advertisement|(?:remove|hide|close|report(?: this)?) ads?|ads? by .{2,20}|why (?:am i seeing )?(?:this )?ads?\??)[-–—\])*\s:.]{0,4}(?: ?[·•|] ?(?:scroll to continue|continue reading(?: below)?|skip|remove ads))?$/i,
  },
  {
    because: 'a player and its length',
    sentence: true,
    pattern:
      /^[[(]?(?:video|audio|watch|listen|gallery|photos|play(?: video| audio)?)[\])]?:? ?\(?\d{1,2}:\d\d(?::\d\d)?\)?$|^(?:listen to|hear|play) (?:this )?(?:article|story|audio|episode)?\b.{0,30}$|^(?:play|pause|mute|unmute|current time|duration|loaded|stream type|playback rate|chapters|captions|fullscreen|0:00)(?: .{0,20})?$|^your browser does not support\b.{0,60}$|^this (?:video|audio|content) (?:can ?not|is not|could not)\b.{0,60}$|^video player is loading\.?$|^to (?:play|watch|view|hear) this (?:video|audio|content)\b.{0,80}$|^(?:watch|listen to|see) (?:live tv|live|the live stream|more videos?|our podcast|the podcast|the video|the full (?:video|interview|episode))\b.{0,30}$/i,
  },
  {
    because: 'the reading time',
    pattern: /^(?:estimated )?(?:reading time:? ?)?\d{1,3}[- ]?min(?:ute)?s?\.?(?: (?:read|listen|watch))?$|^reading time:? .{0,20}$/i,
  },
  {
    because: 'a copyright line',
    sentence: true,
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright\b ?(?:©|\(c\)|\d{4}))|^.{0,80}\ball rights reserved\b.{0,60}$|^(?:this material|no part of this)\b.{0,60}\b(?:published|broadcast|rewritten|redistributed|reproduced)\b.{0,60}$/i,
  },
  {
    because: 'a note of the site',
    sentence: true,
    pattern:
      /^(?:this (?:site|website|page) (?:uses|requires)|please enable javascript|javascript is (?:disabled|required)|have a (?:news )?tip\?|report (?:an?|this) (?:error|typo|mistake|ad|correction)\b|(?:spotted|found|see|noticed) an? (?:error|typo|mistake)\b|our journalists? (?:use|may)|we may earn\b|(?:some|all) (?:links|products)\b.{0,40}\b(?:affiliate|commission)|the content you requested|(?:sorry|oops), .{0,40}\b(?:page|browser|content|error)\b|page not found|something went wrong|no (?:results|comments) (?:found|yet)|(?:loading|please wait)\b)/i,
  },
  {
    because: 'a control of a picture',
    pattern:
      /^(?:enlarge(?: this)? image|(?:toggle|hide|show) caption|(?:click|tap) to (?:expand|enlarge|view|zoom)\b.{0,40}|view (?:image|gallery|slideshow|photos?|all|more)(?: in (?:gallery|fullscreen))?|open (?:image|gallery)\b.{0,20}|image \d{1,3} of \d{1,3}|(?:photo |slide |picture )?\d{1,3} (?:of|\/) \d{1,3}|ad feedback|(?:load|show|see) (?:more|less|all)(?: (?:comments|replies|stories|photos))?|loading(?:\.{3}|…)?|close|expand|collapse|full ?screen|view (?:in )?full ?screen|next|previous|prev|image|photo gallery|(?:purchase|acquire|get|buy) (?:licensing rights|reprints?|rights|permissions?).{0,20}|order reprints.{0,60}|text size|font size|a decrease font size\.?|(?:increase|decrease|larger|smaller) (?:font|text)(?: size)?|print (?:friendly|page|article|this article|this page)|whatsapp channel|live events?|yes no|by taboola|ads? by .{2,20}|recommended by .{2,20})$/i,
  },
  {
    because: 'a note of the agency',
    sentence: true,
    pattern:
      /^our standards: ?(?:the )?.{2,60}\b(?:principles|standards|policy|code)\b.{0,60}$|^(?:editorial|ethics|corrections|standards) (?:policy|guidelines|standards|code)$/i,
  },
  {
    because: 'a note of the site',
    sentence: true,
    pattern:
      /^(?:\(?(?:with|additional) inputs? from\b.{0,60}|\(?this (?:story|article|report|copy) (?:has (?:not )?been|is|was) (?:edited|auto-generated|published|generated|created|sourced|syndicated|first published|originally published)\b.{0,120}|this (?:story|article|post) (?:has been|was|is being) updated with\b.{0,80}|a version of this (?:article|story|piece|essay)\b.{0,100}|this (?:article|story|piece|essay|report|post) (?:first |originally )(?:appeared|ran|published)\b.{0,100}|disclaimer\b.{0,150}|.{2,30} is not responsible for\b.{0,90}|.{2,40} is (?:a member of|part of|a partner (?:of|in)) the (?:trust project|.{2,30}(?:initiative|network|alliance))\.?|like loading(?:\.{3}|…)|location ?:|published (?:in|under|at|by) ?:.{0,30}|last updated:?)$/i,
  },
  {
    because: 'tags of the site',
    pattern: /^(?:tags?|topics?|categor(?:y|ies)|filed under|more about|see more(?: on)?|posted in|related (?:topics|tags)|keywords) ?:?$/i,
  },
  {
    because: 'tags of the site',
    pattern:
      /^(?:(?:related |suggested )?(?:tags?|topics?)|filed under|categor(?:y|ies)|posted in|published in|tagged(?: (?:as|with|in))?|keywords|sections?|more on|read more on|see more on|more about|in this story|mentioned in this (?:article|story)|companies|people|places) ?: ?\S.{0,140}$/i,
  },
  { because: 'tags of the site', pattern: /^tagged (?:with )?[\p{L} ,]{2,80}$/iu },
  {
    because: 'counts of the site',
    pattern:
      /^\d[\d.,]{0,8} ?[km]? (?:views?|shares?|likes?|reads?|retweets?|reposts?|reactions?|followers|votes?|points?|replies|claps?)$|^(?:views?|shares?|likes?|reads?|total views|post views|hits) ?:? ?\d[\d.,]{0,8} ?[km]?$/i,
  },
  {
    because: 'navigation of the site',
    pattern:
      /^(?:skip to (?:main |primary )?(?:content|navigation|search|footer)|home ?[>»/›|→].{0,80}|(?:back to|return to) .{2,30}|menu|main menu|(?:toggle|open|close) (?:menu|navigation|search|sidebar)|terms (?:of (?:use|service|sale)|and conditions|& conditions)|(?:about|contact) us|advertise(?: with us)?|careers|site ?map|faqs?|help(?: cent(?:er|re))?|rss(?: feeds?)?|press release distribution|follow us|newsletters?|e-?paper|today['’]s paper|archives?|search for:?|you are here:?.{0,60}|go to (?:home|top|comments?).{0,20}|key events(?: ?\|.{0,120})?|show key events only|live(?: updates)?(?: ?\| ?.{2,60})|edition:?.{0,20}|change (?:edition|location|language))$/i,
  },
];
