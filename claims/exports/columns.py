"""What an exported claim is, once: its columns in order, each with its name, its meaning and its SQL."""

from dataclasses import dataclass

# A cell that begins with one of these is run as a formula by some spreadsheet: tab, line feed, carriage return,
# + - = @, and the same four at full width. Apostrophes before them are looked through, so that the apostrophe that
# makes a cell harmless can be taken away again without doubt.
FORMULA_STARTS = (9, 10, 13, 43, 45, 61, 64, 0xFF0B, 0xFF0D, 0xFF1D, 0xFF20)


@dataclass(frozen=True)
class Column:
    name: str
    meaning: str
    sql: str


def safe(sql: str) -> str:
    """A text cell that no spreadsheet takes for a formula; an empty one is no cell at all."""
    starts = ", ".join(map(str, FORMULA_STARTS))
    return f"nullif(CASE WHEN ascii(ltrim({sql}, '''')) IN ({starts}) THEN '''' || {sql} ELSE {sql} END, '')"


def line(sql: str) -> str:
    """One of several values of a cell, each on a line of its own: line feeds and backslashes in it are escaped."""
    return rf"replace(replace({sql}, '\', '\\'), E'\n', '\n')"


def part(sql: str) -> str:
    """One part of a value: parts are divided by bars, so a bar in it has a backslash before it."""
    return rf"coalesce(replace({line(sql)}, '|', '\|'), '')"


def moment(sql: str) -> str:
    return f"""to_char({sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')"""


def day(sql: str) -> str:
    return f"to_char({sql}, 'YYYY-MM-DD')"


def plain(sql: str) -> str:
    """A number in plain digits, without trailing zeros."""
    return f"trim_scale({sql})::text"


def mark(sql: str) -> str:
    return f"CASE WHEN {sql} THEN 'yes' ELSE 'no' END"


def lines(sql: str, order: str, where: str = "true") -> str:
    return rf"string_agg({sql}, E'\n' ORDER BY {order}) FILTER (WHERE {where})"


def parts(*sql: str) -> str:
    return f"concat_ws(' | ', {', '.join(part(each) for each in sql)})"


LABEL = "coalesce(s.name, nullif(l.name, ''), nullif(l.mention, ''), 'Not named')"
ON_MEDIUM = f"{LABEL} || CASE WHEN l.medium = 'unknown' THEN '' ELSE ' (' || l.medium || ')' END"
KIND = "CASE WHEN s.id IS NOT NULL THEN s.kind WHEN l.match = 'unnamed' THEN 'unnamed' ELSE l.kind END"
SPEAKER = "l.role = 'speaker'"
RELAY = "l.role = 'relay'"
IN_CHAIN = "l.position, l.id"
FIGURE = parts(
    "f.wording", plain("f.low"), plain("f.high"), "f.bound", "f.unit", "f.counted", "f.of", day("f.as_of"),
    "f.verification", "f.unverifiable_reason", "f.verification_proposed", mark("f.verification_on_earlier_record"),
)  # fmt: skip
EVIDENCE = parts(
    "e.id::text", "e.target", "coalesce(ef.wording, '')", "e.stance", "e.title", "e.url", "e.file_name", "e.sha256"
)

# The newest entry that gave a target the state it has now; where it confirmed a proposal, the proposal beside it.
JUDGED = """LEFT JOIN LATERAL (
    SELECT coalesce(first_person.name, person.name) AS by,
           CASE WHEN p.id IS NOT NULL THEN person.name END AS confirmed_by,
           j.at,
           concat_ws(E'\\n', nullif(p.why, ''), nullif(j.why, '')) AS why
    FROM claims_judgement j
    JOIN accounts_user person ON person.id = j.by_id
    LEFT JOIN claims_judgement p ON p.id = j.answers_id
    LEFT JOIN accounts_user first_person ON first_person.id = p.by_id
    WHERE j.claim_id = c.id AND j.target = '{target}'
      AND j.step NOT IN ('propose', 'return', 'take_back', 'uphold', 'undo')
      AND NOT EXISTS (SELECT FROM claims_judgement u WHERE u.undoes_id = j.id)
    ORDER BY j.id DESC LIMIT 1
) {target} ON true"""
PROPOSED = """LEFT JOIN LATERAL (
    SELECT j.at, j.why
    FROM claims_judgement j
    WHERE c.{target}_proposed <> '' AND j.claim_id = c.id AND j.target = '{target}' AND j.step = 'propose'
      AND NOT EXISTS (SELECT FROM claims_judgement u WHERE u.undoes_id = j.id)
    ORDER BY j.id DESC LIMIT 1
) {target}_proposal ON true"""

# What the columns are read from: `picked` holds the numbers of the claims, in their order.
SOURCES = f"""picked
JOIN claims_claim c ON c.id = picked.pk
JOIN sources_article a ON a.id = c.article_id
JOIN sources_source o ON o.id = a.outlet_id
LEFT JOIN claims_extractionrun run ON run.id = c.run_id
LEFT JOIN accounts_user taker ON taker.id = c.taken_by_id
LEFT JOIN accounts_user said_proposer ON said_proposer.id = c.attribution_proposed_by_id
LEFT JOIN accounts_user proposer ON proposer.id = c.verification_proposed_by_id
LEFT JOIN LATERAL (
    SELECT {lines(line(LABEL), IN_CHAIN, SPEAKER)} AS speakers,
           {lines(line("l.mention"), IN_CHAIN, SPEAKER)} AS mentions,
           {lines(line(KIND), IN_CHAIN, SPEAKER)} AS kinds,
           {lines("l.match", IN_CHAIN, SPEAKER)} AS matches,
           {lines(line("coalesce(body.name, '')"), IN_CHAIN, SPEAKER)} AS affiliations,
           {lines("l.medium", IN_CHAIN, SPEAKER)} AS media,
           {lines(parts(LABEL, "l.medium"), IN_CHAIN, RELAY)} AS relays,
           string_agg({ON_MEDIUM}, ' + ' ORDER BY {IN_CHAIN}) FILTER (WHERE {SPEAKER}) AS origin,
           string_agg({ON_MEDIUM}, ' > ' ORDER BY {IN_CHAIN}) FILTER (WHERE {RELAY}) AS way
    FROM claims_link l
    LEFT JOIN sources_source s ON s.id = l.source_id
    LEFT JOIN sources_source body ON body.id = s.affiliation_id
    WHERE l.claim_id = c.id
) chain ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS number, {lines(FIGURE, "f.position")} AS figures
    FROM claims_figure f WHERE f.claim_id = c.id
) figure ON true
LEFT JOIN LATERAL (
    SELECT {lines(line("d.text"), "d.id")} AS texts,
           {lines("array_to_string(d.scopes, ', ')", "d.id")} AS scopes
    FROM claims_claimdisclaimer cd JOIN claims_disclaimer d ON d.id = cd.disclaimer_id WHERE cd.claim_id = c.id
) disclaimer ON true
LEFT JOIN LATERAL (
    SELECT {lines(EVIDENCE, "e.id")} AS pieces
    FROM claims_evidence e LEFT JOIN claims_figure ef ON ef.id = e.figure_id
    WHERE e.claim_id = c.id AND e.retracted_at IS NULL
) evidence ON true
{JUDGED.format(target="attribution")}
{JUDGED.format(target="verification")}
{PROPOSED.format(target="attribution")}
{PROPOSED.format(target="verification")}"""  # noqa: S608 - put together from constants alone

COLUMNS = (
    Column("id", "The claim's number.", "c.id"),
    Column("link", "The address of the claim's page.", "picked.link || c.id || '/'"),
    Column("article_id", "The article's number.", "a.id"),
    Column("article_title", "The article's title.", safe("a.title")),
    Column("outlet", "The newsroom that published the article.", safe("o.name")),
    Column("article_url", "The article's address, where it has one.", safe("a.url")),
    Column("article_date", "The day the article bears.", day("a.published_on")),
    Column("language", "The claim's language, as a code.", safe("c.language")),
    Column("quote", "The exact words; several fragments are joined by “ … ”.", safe("c.quote")),
    Column("cue", "The words by which the article attributes them.", safe("c.cue")),
    Column("attribution_type", "direct, indirect or mixed.", "c.attribution_type"),
    Column("speech_act", "states, denies, accuses, pledges, warns or doubts.", "c.speech_act"),
    Column(
        "speakers",
        "Who said it, one a line: the source's name; where there is none, the words that stand for it in the text.",
        safe("chain.speakers"),
    ),
    Column("speaker_mentions", "The words that stand for each in the text, one a line.", safe("chain.mentions")),
    Column(
        "speaker_kinds",
        "person, body, group, outlet, document or unnamed, one a line; an empty line where it is not known.",
        safe("chain.kinds"),
    ),
    Column(
        "speaker_matches",
        "proposed, confirmed (an editor said who it is) or unnamed (an editor said that nobody is named), one a line.",
        "chain.matches",
    ),
    Column("speaker_affiliations", "Whom each speaker speaks for, one a line.", safe("chain.affiliations")),
    Column("medium", "On what each speaker's words travelled, one a line.", "chain.media"),
    Column("relays", "Who passed it on, in order, one a line: name | medium.", safe("chain.relays")),
    Column(
        "chain",
        "The whole way, for reading: speakers joined by “ + ”, then each relay and the outlet after “ > ”.",
        safe("concat_ws(' > ', chain.origin, chain.way, o.name)"),
    ),
    Column("said_on", "The day it was said, where known.", day("c.said_on")),
    Column("place", "Where it is about.", safe("c.place")),
    Column("summary", "The newsroom's own wording.", safe("c.summary")),
    Column("figure_count", "How many figures the claim carries.", "figure.number"),
    Column(
        "figures",
        "One a line: wording | low | high | bound | unit | counted | of | as of | verification | unverifiable because"
        " | proposed verification | judged on an earlier record. An open end is empty.",
        safe("figure.figures"),
    ),
    Column("disclaimers", "What the article itself says could not be verified, one a line.", safe("disclaimer.texts")),
    Column("disclaimer_scopes", "What each disclaimer is about, one a line, joined by commas.", "disclaimer.scopes"),
    Column("triage", "suggested, accepted, rejected or withdrawn.", "c.triage"),
    Column("attribution", "Did they say it? unchecked, confirmed, misquoted or not_found.", "c.attribution"),
    Column("attribution_by", "Who brought it into this state.", safe("attribution.by")),
    Column("attribution_confirmed_by", "The second person, where one was needed.", safe("attribution.confirmed_by")),
    Column("attribution_at", "When.", moment("attribution.at")),
    Column("attribution_why", "Why, in their words.", safe("attribution.why")),
    Column(
        "attribution_on_earlier_record",
        "yes where words or speaker were corrected after it was judged.",
        mark("c.attribution_on_earlier_record"),
    ),
    Column("attribution_proposed", "What waits for a second person.", "nullif(c.attribution_proposed, '')"),
    Column("attribution_proposed_by", "Who proposed it.", safe("said_proposer.name")),
    Column("attribution_proposed_at", "When.", moment("attribution_proposal.at")),
    Column("attribution_proposed_why", "Why.", safe("attribution_proposal.why")),
    Column(
        "verification",
        "Is it so? unchecked, in_progress, verified, contested, misleading, false, unverifiable or not_checkable.",
        "c.verification",
    ),
    Column("unverifiable_reason", "Why nobody can verify it.", "nullif(c.unverifiable_reason, '')"),
    Column("verification_by", "Who brought it into this state.", safe("verification.by")),
    Column("verification_confirmed_by", "The second person, where one was needed.", safe("verification.confirmed_by")),
    Column("verification_at", "When.", moment("verification.at")),
    Column("verification_why", "Why, in their words.", safe("verification.why")),
    Column(
        "verification_on_earlier_record",
        "yes where words, speaker or figures were corrected after it was judged.",
        mark("c.verification_on_earlier_record"),
    ),
    Column("verification_proposed", "What waits for a second person.", "nullif(c.verification_proposed, '')"),
    Column("verification_proposed_by", "Who proposed it.", safe("proposer.name")),
    Column("verification_proposed_at", "When.", moment("verification_proposal.at")),
    Column("verification_proposed_why", "Why.", safe("verification_proposal.why")),
    Column("taken_by", "Who is checking it.", safe("taker.name")),
    Column("added_at", "When the claim was added.", moment("c.added_at")),
    Column("changed_at", "When it was last changed.", moment("c.changed_at")),
    Column("confidence", "How sure the engine was, 0 to 1; empty where added by hand.", plain("c.confidence")),
    Column("engine_version", "The engine that suggested it; empty where added by hand.", safe("run.engine_version")),
    Column(
        "evidence",
        "One a line, without what was retracted: number | attribution, verification or figure | the figure's words"
        " | for, against or neutral | title | URL | name of the kept file | its SHA-256.",
        safe("evidence.pieces"),
    ),
)  # fmt: skip
