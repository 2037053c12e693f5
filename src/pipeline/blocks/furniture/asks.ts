import type { FurnitureRule } from './rule.ts';

/** What the site asks of its reader. */
export const askRules: readonly FurnitureRule[] = [
  {
    because: 'an invitation to a newsletter',
    sentence: true,
    pattern:
      /^[[(*\s]{0,3}(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|briefings?|alerts?|updates|inbox|e-?mails?|podcast|channel|free|today|now|here|access|offers?)\b.{0,40}$/i,
  },
  {
    because: 'an invitation to a newsletter',
    sentence: true,
    pattern:
      /^(?:subscribe|sign up|sign in|log in|register|log out|my account|unsubscribe|join now|start (?:your )?(?:free )?trial)(?: now| here| today| for free)?[.!]?$|^(?:get|receive|enjoy|love|want) (?:our|the|your|more|all|this|exclusive|breaking|daily|free)\b.{0,70}\b(?:newsletters?|briefings?|app|inbox|alerts?|updates|podcast|e-?mail)\b.{0,50}$/i,
  },
  {
    because: 'an invitation to a newsletter',
    sentence: true,
    pattern:
      /^[[(*]?(?:[^"“”.!?]{2,80}[,.:!?] )?(?:sign up(?: (?:now|here|today|below))?|subscribe(?: (?:now|here|today))?|sign me up|learn more|click here|join now|read more)[.!»>\])*]{0,3}$/i,
  },
  {
    because: 'an invitation to a newsletter',
    sentence: true,
    pattern:
      /^(?:(?:enter |type )?your e-?mail(?: address)?(?: here)?|e-?mail address|(?:thanks|thank you) for (?:signing up|subscribing|your (?:feedback|subscription|support|interest))|you (?:have been|are (?:now|already)) (?:subscribed|signed up|registered|logged in)|stay (?:with [^"“”]{2,40} for|up[- ]to[- ]date|informed|connected|in the loop|tuned|ahead)\b[^"“”]{0,90}|never miss (?:a|an|out)\b[^"“”]{0,90}|be the first to (?:know|read|hear)\b[^"“”]{0,60}|(?:new:? )?\(?you can (?:also |now )?(?:subscribe|sign up|follow|get in touch|join|listen|read|find|watch|contact|download|support)\b[^"“”]{0,120}|join (?:our|the) (?:whatsapp|telegram|facebook|viber|discord|newsletter|mailing|community|group|channel)\b[^"“”]{0,90}|unlock (?:exclusive|unlimited|full|this|all|premium)\b[^"“”]{0,60})[.!:)]{0,2}$/i,
  },
  {
    because: 'an invitation to subscribe',
    sentence: true,
    pattern:
      /^(?:already (?:a|an) (?:subscriber|member)|(?:become|be) an? (?:[\p{L}’' -]{1,25})?(?:member|subscriber|supporter|patron|friend)\b|subscribe to\b|to continue reading|you have (?:\d{1,2}|one|two|three|no) (?:free )?(?:articles?|stories)|you['’]ve (?:read|reached)|this (?:article|story|content) is (?:for|only|available|free|reserved)\b|(?:this is a )?(?:premium|subscriber[- ]only|members[- ]only)(?: (?:content|article|story))?\b|unlock (?:this|unlimited|full)\b|continue with (?:google|facebook|apple|e-?mail)\b|gift this article|save for later|add to (?:my )?(?:list|favou?rites|reading list)|(?:like|enjoy(?:ed|ing)?) (?:what you(?:['’]re| are)? read(?:ing)?|this (?:article|story|post))\b.{0,10}\?|support (?:us|our (?:work|journalism|reporting|newsroom|site|team)|(?:independent|quality|local) (?:news|journalism|media|reporting))\b|help us (?:keep|fund|support|continue|improve)\b(?=.{0,60}\b(?:journalism|reporting|news|site|website|free|independent|work)\b)|donate(?: (?:now|today|here|to (?:us|our|this)))?(?=[.!:]|$)|make a (?:one[- ]time |monthly )?(?:donation|contribution|gift)\b|chip in\b|buy (?:me|us) a coffee)[^"“”]{0,130}$/iu,
  },
  {
    because: 'an invitation to share',
    pattern:
      /^(?:share|post|tweet|send|pin|save|e-?mail) (?:(?:this|it) )?(?:on|to|via|by|in|with) (?:x|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|bluesky|threads|flipboard|messenger|pocket|mastodon|viber|vk|line|instagram|google(?: news| classroom)?|a friend|friends|print)\b.{0,40}$|^(?:share|follow|like|join|find|connect with|tweet|pin|bookmark|e-?mail|print|save) (?:this|us|on|via|our|to|with (?:friends|others))\b(?: (?:article|story|post|page|news|link))?(?: ?[:|].{0,80}| (?:on|via|at|to|with|by) .{0,60})?$/i,
  },
  {
    because: 'an invitation to share',
    sentence: true,
    pattern:
      /^(?:follow|find|join|like|connect with|subscribe to) .{2,60} on (?:google|twitter|x|facebook|instagram|telegram|bluesky|threads|whatsapp|linkedin|youtube|tiktok|mastodon|flipboard|apple news|patreon|viber|vk)\b.{0,60}$|^(?:add|make|set|choose|prefer) [^"“”]{2,40} (?:on|as (?:an?|your) (?:preferred|favou?rite)|to your) .{0,40}\b(?:google|source|feed|home ?screen)\b.{0,30}$/i,
  },
  {
    because: 'names of share buttons',
    pattern:
      /^(?:(?:share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|rss|flipboard|bluesky|threads|messenger|copy(?: link)?|link copied|save|pdf|cite|listen|gift|bookmark|comment|more|text size|a{1,3}|a[+-]|messenger|viber|vk|pocket|share on \p{L}{1,12}|share by e-?mail|save for later)(?:\s{0,4}[|,/•·]\s{0,4}|\s{1,4}|$)){2,14}$/iu,
  },
  {
    because: 'an invitation to share',
    pattern: /^(?:click|tap) to (?:share|e-?mail|print|copy|tweet|save)\b.{0,70}$|^\(?opens in (?:a )?new (?:window|tab)\)?$/i,
  },
  {
    because: 'an invitation to use the app',
    sentence: true,
    pattern:
      /^(?:[^"“”.]{2,40}: )?(?:download|get|install|try|open (?:in|with)|read (?:this )?(?:in|on)) (?:the|our|it|[A-Z]\w{1,30}['’]s|\w{1,30} app|free)\b[^"“”]{0,50}\bapp\b[^"“”]{0,60}$|^(?:available )?on the app store$|^get it on google play$|^scan the qr code\b.{0,60}$/i,
  },
  {
    because: 'an invitation to write to the site',
    sentence: true,
    pattern:
      /^(?:do|did|have|are|want|got|would|is there) (?:you|an?|something|anything)\b[^"“”?]{0,60}\b(?:question|story|tip|opinion|views?|comment|feedback|suggestion|information|typo|error|mistake|issues? raised|news to|something to|to (?:share|add|contribute|respond|write))\b[^"“”?]{0,60}\?(?: [^"“”]{0,140})?$|^(?:contact|e-?mail|write to|reach|get in touch(?: with)?)\b(?: (?:us|me|him|her|them|the (?:author|reporter|editor|newsroom|writer)s?|our \w{2,15}))?\b[^"“”@]{0,60}@\S{2,40}$/i,
  },
  {
    because: 'an invitation to write to the site',
    sentence: true,
    pattern:
      /^(?:(?:was|is|did you find) this (?:article|page|story|content|information) (?:helpful|useful|interesting)\b.{0,40}|if you (?:have|find|found|spot|see|notice|know)\b[^"“”]{0,60}\b(?:tips?|errors?|mistakes?|typos?|corrections?|story idea|information|more)\b[^"“”]{0,90}|send (?:us |your |in |any )?(?:your )?(?:story|stories|tips?|photos?|pictures?|letters?|news|comments?|feedback|corrections?)\b[^"“”]{0,60}(?:@\S{2,40}|\bto us\b|\bhere\b)[^"“”]{0,30}|reach (?:the )?(?:reporter|writer|author|editor|newsroom|him|her|them|us)\b[^"“”]{0,90}|have your say\b[^"“”]{0,120}|you can reach\b[^"“”]{0,80})$/i,
  },
  {
    because: 'a note on cookies',
    sentence: true,
    pattern:
      /^(?:we (?:and our partners )?(?:use|value|care about)\b[^"“”]{0,60}\b(?:cookies|privacy|your data|consent)\b|this (?:site|website) uses\b|our (?:site|website) uses\b|by (?:clicking|continuing|using|signing|subscribing|submitting|entering|registering|providing)\b[^"“”]{0,60}\b(?:you(?:r)?|i) (?:agree|consent|accept|acknowledge)\b|manage (?:your )?(?:cookies?|privacy|consent)\b|accept(?: all)?(?: (?:cookies|and (?:close|continue)))?$|reject all$|(?:cookies?|privacy) (?:policy|settings|consent|preferences|notice|& cookies)(?=$|[.:|])|do not sell (?:my|or share)\b|your privacy (?:choices|rights|matters)\b|we(?:['’]ve| have) updated our (?:privacy|terms)\b|please (?:enable|turn on|disable)\b)[^"“”]{0,120}$/i,
  },
];
