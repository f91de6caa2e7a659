import type { BoilerplateRule } from '../structure.ts';

const networks =
  '(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|pinterest|reddit|telegram|tumblr|messenger|bluesky|threads|mastodon|instagram|flipboard|pocket|sms|print|copy link|copy url|google\\+?)';

/**
 * Lines that publishers' templates put around English news text, each with the reason why it is no
 * part of the report.
 */
export const boilerplate: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate-advertisement',
    position: 'anywhere',
    pattern:
      /^[-–—*([\s]*(?:advertisements?|advert|sponsored(?: content| post)?|promoted(?: content| stories)?|(?:story|article) continues (?:below|after)(?: (?:this|the))?(?: (?:advertisement|ad|video|gallery))?|scroll (?:down )?(?:to continue|for more)(?: reading)?(?: with content)?|(?:continue reading|keep reading)(?: the main story| below)?|skip (?:past )?(?:advertisement|newsletter promotion|promotion)|after (?:newsletter promotion|promotion))[-–—*.:)\]\s]*$/i,
    reason: 'marks the place of an advertisement or promotion',
  },
  {
    id: 'boilerplate-share',
    position: 'edge',
    pattern: new RegExp(
      `^(?:(?:please )?shares?|tweet(?: this)?|(?:share|tweet|pin|e-?mail) (?:(?:this|the) (?:article|story|post|page|news|link)|this|it)(?: (?:on|with|via|to) .{1,40})?|share (?:on|via|with|to) .{1,40}|click to (?:share|email|print)\\b.{0,80}|\\d+ shares?|(?:share )?${networks}(?:[\\s,|/•·]+(?:and )?${networks})+|spread the (?:word|love))[.:!]?$`,
      'i',
    ),
    reason: 'invites to share the page',
  },
  {
    id: 'boilerplate-comments',
    position: 'edge',
    pattern:
      /^(?:(?:leave|post|write|add)(?: (?:a|your))? (?:reply|comment|response)s?(?: to .{1,60})?(?: cancel reply)?|cancel reply|no (?:comments|replies|responses)(?: yet| so far)?|\d+(?: user)? (?:comments?|repl(?:y|ies)|responses?)(?: so far)?(?: (?:on|to) (?!.*[.!?]$).{1,120})?|(?:view|show|load|read|see|hide)(?: all| more)?(?: \(?\d+\)?)? comments?(?: \(\d+\))?|comments?(?: \(\d+\)| section)?|comments? (?:are|is) closed|be the first to (?:comment|reply)|join the (?:conversation|discussion)|your e-?mail address will not be published\b.{0,80}|required fields are marked.{0,10}|save my name,? e-?mail\b.{0,100}|notify me (?:of|when)\b.{0,80}|(?:you must be )?logged in to (?:post a )?comment|you must be logged in to .{1,60}|log ?in to (?:leave a )?(?:comment|reply))[.:!*]*$/i,
    reason: 'belongs to the form or count of readers’ comments',
  },
  {
    id: 'boilerplate-source-link',
    position: 'edge',
    pattern:
      /^[([]?(?:source(?: link| url)|link to (?:the )?(?:source|original)|(?:read|view|see)(?: the)? (?:original|full|complete|whole)(?: (?:article|story|post|source|report))?(?: (?:here|on|at) ?.{0,60})?|(?:original|full) (?:article|story|post|source)(?: (?:here|link))?|click here (?:to|for) .{1,80}|via link|source:?\s+(?:https?:\/\/|www\.)\S+|https?:\/\/\S+|www\.\S+)[\])]?[.:]?$/i,
    reason: 'is a bare link left over from the page',
  },
  {
    id: 'boilerplate-related',
    position: 'anywhere',
    pattern:
      /^[-–—>»*[(\s]*(?:(?:read|see|watch|listen) (?:more|also|next|on)|also (?:read|see|watch)|(?:more|read more) (?:on|about) this(?: story| topic)?|related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|coverage|topics|links?|reading|videos?))|you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)|recommended(?: (?:for you|stories|reading|articles?|videos?))?|don['’]t miss|must[- ]read|trending(?: now)?|most (?:read|popular|viewed|shared)|editor['’]?s['’]? picks?|latest (?:news|stories|headlines|posts)|(?:more|top) (?:stories|news|articles|coverage|headlines)|more from (?!.*[.!?]$).{1,60}|up next|what to read next)(?:[\s\])]*(?:[:|»>→-]|–|—).{0,160}|[.…»>→\])\s]*)$/i,
    reason: 'points to other pages of the publisher',
  },
  {
    id: 'boilerplate-newsletter',
    position: 'anywhere',
    pattern:
      /^(?:(?:please )?(?:sign up|register|subscribe)(?: (?:here|now|today|free|for free))?(?: (?:to|for|and)\b(?=.{0,120}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates|briefing|podcast|channel|feed|digest|notifications)\b).{0,200})?|get (?:our|the)\b(?=.{0,140}\b(?:newsletters?|inbox|alerts)\b).{0,200}|(?:never miss|stay (?:informed|updated|up to date|ahead|connected))\b.{0,120}|enter your e-?mail\b.{0,80}|e-?mail address\*?|our (?:free )?newsletters?|newsletters?|(?:download|get) (?:the|our) (?:.{1,40} )?app\b.{0,80}|(?:thank you|thanks) for (?:subscribing|signing up|reading)\b.{0,60}|you can unsubscribe\b.{0,80}|by (?:signing up|subscribing|submitting|clicking)\b.{0,30}\byou (?:agree|accept|consent)\b.{0,160})[.!:]*$/i,
    reason: 'asks the reader to subscribe or register',
  },
  {
    id: 'boilerplate-follow',
    position: 'edge',
    pattern:
      /^["“]?(?:(?:follow|like|find|connect with|join) .{1,50} on (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|threads|bluesky|mastodon|google|social)\b.{0,100}|follow (?:us|@\w+)(?: .{0,60})?)[.!:]?["”]?$/i,
    reason: 'advertises accounts on social networks',
  },
  {
    id: 'boilerplate-copyright',
    position: 'anywhere',
    pattern:
      /^(?:(?:copyright\s*)?(?:©|\(c\)(?=.{0,20}\d{4}))\s*.{0,240}|copyright,?\s+(?:\d{4}|by\b).{0,240}|.{0,160}\ball rights reserved\b.{0,120}|(?:this (?:material|content|article)|no part of this .{1,40}) may not be (?:published|reproduced|copied|republished)\b.{0,160}|this (?:article|story|post|piece) (?:was )?(?:originally|first) (?:published|appeared) (?:on|in|at|by) .{1,100}|republished (?:with permission|under a creative commons)\b.{0,120}|terms (?:of (?:use|service)|and conditions|& conditions)(?:[\s,|•·]+privacy policy)?|privacy policy)[.]?$/i,
    reason: 'states rights in the page, not news',
  },
  {
    id: 'boilerplate-photo',
    position: 'anywhere',
    pattern:
      /^[([]?(?:(?:(?:file |stock |main |featured |cover |lead )?(?:photo(?:graph)?s?|images?|pictures?|pics?|video|illustration|graphic|caption|credit|watch|listen)(?: (?:credits?|source|courtesy(?: of)?))?\s*(?::|\||\/).{1,400})|(?:photo(?:graph)?|image|picture|illustration|graphic) (?:by|credits?|courtesy(?: of)?|via|from)\b.{1,120}|(?:AP|AFP|EPA|PA|Reuters|Getty|Getty Images|Shutterstock|iStock|Alamy|Bloomberg|Xinhua)(?: photos?| images?| file(?: photo)?| pool)?(?:\s*(?:\/|via|\|)\s*.{2,80})?(?: (?:file )?photo)?|(?:view|open|see|show) (?:image|photo|picture|gallery)(?: (?:in (?:full ?screen|gallery)|gallery))?|(?:image|photo) \d+ of \d+|hide caption|toggle caption|enlarge this image)[\])]?[.]?$/i,
    reason: 'is the credit or caption of a picture that is not here',
  },
  {
    id: 'boilerplate-photo-credit',
    position: 'anywhere',
    pattern:
      /^[([]?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,4}\s*(?:\/|\||[Vv]ia)\s*(?:AP|AFP|EPA|PA|REUTERS|Reuters|Getty(?: Images)?|GETTY IMAGES|Shutterstock|iStock|Alamy|Bloomberg|Xinhua)(?:\s*(?:\/|\||[Vv]ia).{1,60})?[\])]?[.]?$/u,
    reason: 'is the credit of a picture that is not here',
  },
  {
    id: 'boilerplate-navigation',
    position: 'edge',
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation)|home(?: ?page)?|(?:main )?menu|search|close|open menu|(?:back|return|go) to (?:top|home(?: ?page)?|news|main page)|(?:next|previous|prev)(?: (?:article|story|post|page))?|print(?: (?:this )?(?:article|page|story|friendly))?|save(?: (?:article|for later))?|bookmark|listen(?: to (?:this )?(?:article|story))?|play audio|(?:estimated )?(?:read(?:ing)? time:? )?\d+[- ]?min(?:ute)?s?(?: (?:read|listen))?|reading time:? .{1,20}|loading[.…]*|log ?in|sign ?in|log ?out|register|subscribe|my account|accessibility|contact us|about us|advertise with us|site ?map|view all posts(?: by .{1,60})?|show (?:more|less)|load more|view more|see all|expand|collapse|(?:filed (?:under|in)|posted in|tagged(?: (?:as|with))?|tags|topics|categor(?:y|ies)|keywords)(?:\s*:\s*.{0,160})?|this (?:site|website) uses cookies\b.{0,160}|we use cookies\b.{0,160}|accept(?: all)?(?: cookies)?|please enable javascript\b.{0,80}|\d+ of \d+)[.:»›]?$/i,
    reason: 'belongs to the navigation of the page',
  },
  {
    id: 'boilerplate-contact',
    position: 'end',
    pattern:
      /^(?:(?:do you )?have (?:a|any) (?:news )?(?:tip|story)s?\b.{0,160}|got a (?:tip|story|news tip)\b.{0,160}|(?:send|submit|email) (?:us )?(?:your )?(?:a )?(?:news )?(?:tips?|story|stories|letters?|feedback)\b.{0,160}|report (?:a|an) (?:typo|error|correction|mistake|problem)\b.{0,60}|(?:contact|write to|reach) (?:the (?:author|writer|reporter|editor)|us)\b.{1,120}|to (?:comment|contact the (?:reporter|author|editor)s?)(?: on this (?:story|article))?\b.{0,30}:.{1,120}|was this (?:article|page|information) (?:helpful|useful)\b.{0,20}|support (?:our|independent|local) journalism\b.{0,120}|donate(?: now| today| here)?)[.!?:]*$/i,
    reason: 'asks the reader to get in touch or to give',
  },
  {
    id: 'boilerplate-end-mark',
    position: 'end',
    pattern: /^(?:[-–—*#(\s]*(?:ends?|the end)[-–—*#)\s.]*|[-–—*#]+\s*30\s*[-–—*#]+)$/i,
    reason: 'marks the end of the copy',
  },
];
