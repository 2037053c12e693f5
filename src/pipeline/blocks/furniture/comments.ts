import { commentForm, comments, type FurnitureRule } from './rule.ts';

/** Invitations to comment, and the forms for it. */
export const commentRules: readonly FurnitureRule[] = [
  {
    because: comments,
    pattern:
      /^(?:leave a (?:reply|comment)|(?:post|add|write|submit) (?:a |your )?(?:comment|reply|opinion|response)|join (?:the|our) (?:conversation|discussion|debate|community)|have your say|what do you think\??|tell us what you think|share your (?:thoughts|views|opinion)s?|(?:view |show |read |see |hide |load )?(?:all |more |the )?(?:reader |user )?comments?(?: section)?:? ?[([]?\d{0,3}[,.]?\d{0,6}[)\]]?|(?:view |show |read |see )?(?:all )?\d{1,3}[,.]?\d{0,6} comments?|no comments(?: yet)?|comments? (?:are )?(?:closed|off|disabled)(?: .{0,40})?|be the first to comment|responses?(?: ?\(?\d{1,6}\)?)?|\d{1,6} (?:responses|thoughts|replies)(?: (?:to|on) .{2,100})?|\d{1,6} view comments?)[.!]?$/i,
  },
  {
    because: comments,
    sentence: true,
    pattern:
      /^(?:join the (?:conversation|discussion|debate)|(?:please )?(?:log in|sign in|register|be respectful|keep (?:your )?comments?|abide|adhere)|we (?:welcome|encourage|moderate|reserve the right)|comments? (?:are|will be|that|posted|on this)|to (?:leave a |join the |post a )?comment|(?:[\p{L} ]{2,30} )?values your comments)\b[^"“”]{0,150}\b(?:comments?|conversation|discussion|community|guidelines|polic(?:y|ies)|moderat\w+|respectful|account)\b[^"“”]{0,80}$/iu,
  },
  {
    because: commentForm,
    sentence: true,
    pattern:
      /^(?:your email address will not be published|required fields are marked|save my name, email|notify me of (?:new|follow-up)|you must be (?:logged in|a (?:registered|member))|cancel reply|(?:name|e-?mail|website|comment|subject|message) ?\*?:?$|post comment$|submit$|this site uses akismet|characters (?:left|remaining)|sort by\b|newest(?: first)?$|oldest(?: first)?$|most (?:liked|recommended)$|best$)/i,
  },
];
