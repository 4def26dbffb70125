import type { ColumnUse } from "./columnUse.ts";

/**
 * What the heading of a column says that it holds, in the languages in which spreadsheets are kept most.
 *
 *   useOfHeading("Event Date") → { as: "date" }      useOfHeading("Quelle") → { as: "source" }
 */
export function useOfHeading(heading: string): ColumnUse | null {
  const words = plain(heading);
  return uses.find(([form]) => form.test(words))?.[1] ?? null;
}

/** In lower case, without accents, every mark a space: "Event_Date" is "event date". */
function plain(heading: string): string {
  return heading
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const who = (role: Extract<ColumnUse, { as: "who" }>["role"]): ColumnUse => ({
  as: "who",
  role,
  separator: null,
});

/** The first that fits. */
const uses: readonly (readonly [RegExp, ColumnUse])[] = [
  [/^(?:end year|year end|endjahr)$/u, { as: "end-year" }],
  [/^(?:end month|endmonat)$/u, { as: "end-month" }],
  [/^(?:end day|endtag)$/u, { as: "end-day" }],
  [/^(?:year|start year|jahr|annee|ano|anno)$/u, { as: "year" }],
  [/^(?:month|start month|monat|mois|mes)$/u, { as: "month" }],
  [/^(?:day|start day|tag|jour|dia|day of month)$/u, { as: "day" }],
  [
    /^(?:display date|date text|date ?text|date words|datum wortlaut|date as written|date label)$/u,
    { as: "date-text" },
  ],
  [
    /^(?:end|ende|until|till|bis|finish|fin|to date|date ?to|dtend|(?:date|time|datum|event) ?(?:end|ende|to|fin)|end ?(?:date|datum|time)|date (?:de )?fin|fecha (?:de )?fin|enddatum|finished|closed|ended)$/u,
    { as: "end" },
  ],
  [
    /^(?:дата|日付|年月日|日期|날짜|التاريخ|date|datum|when|wann|time|timestamp|datetime|zeit|zeitpunkt|fecha|data|dato|quand|sqldate|dtstart|start|beginn|begin|anfang|debut|inicio|since|seit|edtf|(?:event|start|begin|publish(?:ed|ing)?|publication|meeting|visit|signing) ?(?:date|datum|time)|(?:date|datum|time|event) ?(?:start|begin|beginn|from|edtf)|startdatum|date (?:de )?debut|fecha (?:de )?inicio|created(?: at)?|date ?(?:iso|signed|utc)|datum iso|day date)$/u,
    { as: "date" },
  ],
  [
    /^(?:(?:vote|roll ?call|meeting|visit|treaty|case|incident|episode|session) ?(?:id|nr|no|number)|rcid|id|ids|uid|uuid|key|nr|no|event ?(?:id|nr|no|key|number)|id ?event|global ?event ?id|event id cnty|ereignis ?(?:id|nr)|identifier|rowid|record ?id|data id|kennung)$/u,
    { as: "id" },
  ],
  [
    /^(?:what happened|what happens|событие|название|出来事|件名|題名|表題|行事|标题|標題|사건|タイトル|标题|事件|제목|العنوان|الحدث|title|titel|headline|heading|event|ereignis|event (?:name|title)|name of (?:the )?event|subject|betreff|what|was|purpose|occasion|anlass|zweck|meeting|treffen|treaty|vertrag|agreement|abkommen|incident|vorfall|activity|aktivitat|titre|titulo|titolo|uberschrift|evento|evenement|short ?title|kurztitel|item ?label|event ?label|label|bezeichnung)$/u,
    { as: "title" },
  ],
  [
    /^(?:описание|概要|説明|内容|summary|description|text|notes?|details?|body|abstract|comments?|beschreibung|zusammenfassung|notizen?|anmerkung(?:en)?|bemerkung(?:en)?|inhalt|descripcion|resume|descrizione|event (?:text|description|summary|notes)|remarks?|content|item ?description)$/u,
    { as: "summary" },
  ],
  [
    /^(?:user ?name|user|screen ?name|posted by|sender|absender|from|von|initiator|actor ?(?:1|a|one)(?: ?name)?|(?:actor|country|side|party|state|source) ?(?:1|a)(?: ?name)?|source ?(?:actor|name|country)|caller|visitors?|plaintiffs?|petitioners?|claimants?|complainants?|klager(?:in)?|author|verfasser|expediteur|subject ?name|actor name|akteur ?1|land ?1)$/u,
    who("initiator"),
  ],
  [
    /^(?:target|ziel|recipients?|empfanger|addressees?|to|an|receiver|recipient ?name|actor ?(?:2|b|two)(?: ?name)?|(?:country|side|party|state) ?(?:2|b)(?: ?name)?|target ?(?:actor|name|country)|destinataire|defendants?|respondents?|beklagter?|recipient ?actor ?name|akteur ?2|land ?2|object ?name)$/u,
    who("recipient"),
  ],
  [
    /^(?:meeting organi[sz]er|hosts?|gastgeber(?:in)?|organi[sz]ers?|veranstalter(?:in)?|convenor|chair)$/u,
    who("host"),
  ],
  [/^(?:mentions|mentioned|erwahnt)$/u, who("named")],
  [/^(?:signator(?:y|ies)|signed by|unterzeichner)$/u, who("signatory")],
  [/^(?:speakers?|redner(?:in)?|sprecher(?:in)?)$/u, who("speaker")],
  [
    /^(?:who was (?:there|involved)|people involved|in attendance|attended by|(?:required|optional) attendees|участники|стороны|参加者|参与者|人物|参与方|참석자|المشاركون|who|wer|actors?|akteure?|participants?|teilnehmer(?:innen)?|beteiligte?|parties|party|partei(?:en)?|people|persons?|person(?:en)?|members?|mitglieder|attendees|countr(?:y|ies)|states?|staaten|land|lander|names?|namen?|organi[sz]ations?|organisation(?:en)?|entities|involved|stakeholders?|groups?|gruppen?|qui|quien|chi|acteurs?|actores|partners?|partner|participant ?label|actor ?label|participants? ?labels?|with|mit)$/u,
    who("participant"),
  ],
  [
    /^(?:type|typ|art|kind|category|kategorie|event ?type|ereignis ?(?:art|typ)|sub ?event ?type|relation(?:ship)?|relation ?type|edge ?type|interaction|action|event ?(?:code|class|kind)|cameo(?: code)?|tipo|categorie|class|genre)$/u,
    { as: "type" },
  ],
  [
    /^(?:topics?|thema|themen|tags?|keywords?|schlagworte?|schlagworter|subjects|issues?)$/u,
    { as: "topics", separator: null },
  ],
  [
    /^(?:место|場所|地点|장소|place|location|ort|where|wo|city|stadt|venue|lieu|lugar|luogo|place ?name|ort ?name|place ?label|location ?label)$/u,
    { as: "place" },
  ],
  [/^(?:status|state of affairs|stand)$/u, { as: "status" }],
  [
    /^(?:(?:date|datum|time|event) ?)?(?:precision|accuracy|granularity|genauigkeit)$/u,
    { as: "precision" },
  ],
  [
    /^(?:basis|dat(?:e|ing) (?:basis|known)|basis (?:of|for) (?:the )?dat(?:e|ing)|datierung|datierungsgrundlage|datum bekannt)$/u,
    { as: "basis" },
  ],
  [
    /^(?:(?:participant |actor |event )?roles?|role in (?:the )?event|capacity|part played|rollen?|funktion|rol|ruolo)$/u,
    { as: "role" },
  ],
  [
    /^(?:язык|言語|语言|언어|languages?|lang|language code|sprachen?|langue|idioma|lingua|taal)$/u,
    { as: "language" },
  ],
  [
    /^(?:источник|出典|来源|출처|paper|source|sources|quellen?|reference|references|ref|citation|citations|url|link|web ?address|source ?(?:url|link|title)|sourceurl|fuente|fonte|publication|newspaper|zeitung|article|artikel|evidence|beleg|nachweis|media|webseite|website|href)$/u,
    { as: "source" },
  ],
  [/^(?:locator|page|pages|seiten?|paragraph|absatz|fundstelle|locus)$/u, { as: "locator" }],
];
