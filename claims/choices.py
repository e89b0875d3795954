"""The words for states, kinds and reasons: those of the newsroom, the same everywhere."""

from django.db.models import TextChoices


class Triage(TextChoices):
    SUGGESTED = "suggested", "Suggested"
    ACCEPTED = "accepted", "Accepted"
    REJECTED = "rejected", "Rejected"
    WITHDRAWN = "withdrawn", "Withdrawn"


class Attribution(TextChoices):
    """Did they say it?"""

    UNCHECKED = "unchecked", "Unchecked"
    CONFIRMED = "confirmed", "Confirmed"
    MISQUOTED = "misquoted", "Misquoted"
    NOT_FOUND = "not_found", "Not found"


class Verification(TextChoices):
    """Is it so?"""

    UNCHECKED = "unchecked", "Unchecked"
    IN_PROGRESS = "in_progress", "In progress"
    VERIFIED = "verified", "Verified"
    CONTESTED = "contested", "Contested"
    MISLEADING = "misleading", "Misleading"
    FALSE = "false", "False"
    UNVERIFIABLE = "unverifiable", "Unverifiable"
    NOT_CHECKABLE = "not_checkable", "Not checkable"


class UnverifiableReason(TextChoices):
    NO_ACCESS = "no_access", "No access"
    COMMUNICATIONS_CUT = "communications_cut", "Communications cut"
    INTERESTED_PARTY_ONLY = "interested_party_only", "Interested party only"
    SINGLE_SOURCE = "single_source", "Single source"
    ANONYMOUS_SOURCE = "anonymous_source", "Anonymous source"
    UNQUANTIFIED = "unquantified", "Unquantified"
    TOO_RECENT = "too_recent", "Too recent"
    SOURCE_DELETED = "source_deleted", "Source deleted"
    NO_REPLY = "no_reply", "No reply"
    INSUFFICIENT_INFORMATION = "insufficient_information", "Insufficient information"


class Target(TextChoices):
    """What a step is taken on. A figure follows the verification rows on its own."""

    TRIAGE = "triage", "Triage"
    ATTRIBUTION = "attribution", "Attribution"
    VERIFICATION = "verification", "Verification"
    FIGURE = "figure", "Figure"


class StepName(TextChoices):
    ACCEPT = "accept", "Accept"
    REJECT = "reject", "Reject"
    RESTORE = "restore", "Restore"
    SPLIT = "split", "Split"
    MERGE = "merge", "Merge"
    WITHDRAW = "withdraw", "Withdraw"
    REINSTATE = "reinstate", "Reinstate"
    TAKE = "take", "Take"
    RELEASE = "release", "Release"
    CONCLUDE = "conclude", "Conclude"
    PROPOSE = "propose", "Propose"
    CONFIRM = "confirm", "Confirm"
    RETURN = "return", "Return"
    TAKE_BACK = "take_back", "Take back"
    REOPEN = "reopen", "Reopen"
    UPHOLD = "uphold", "Uphold"
    UNDO = "undo", "Undo"


class AttributionType(TextChoices):
    DIRECT = "direct", "Direct"
    INDIRECT = "indirect", "Indirect"
    MIXED = "mixed", "Mixed"


class SpeechAct(TextChoices):
    STATES = "states", "States"
    DENIES = "denies", "Denies"
    ACCUSES = "accuses", "Accuses"
    PLEDGES = "pledges", "Pledges"
    WARNS = "warns", "Warns"
    DOUBTS = "doubts", "Doubts"


class Bound(TextChoices):
    EXACT = "exact", "Exactly"
    AT_LEAST = "at_least", "At least"
    MORE_THAN = "more_than", "More than"
    AT_MOST = "at_most", "At most"
    LESS_THAN = "less_than", "Less than"
    ABOUT = "about", "About"
    VAGUE = "vague", "Vague"
    UNQUANTIFIED = "unquantified", "No number"


class Counted(TextChoices):
    KILLED = "killed", "Killed"
    WOUNDED = "wounded", "Wounded"
    CAPTURED = "captured", "Captured"
    MISSING = "missing", "Missing"
    DISPLACED = "displaced", "Displaced"
    PRESENT = "present", "Present"
    DISTANCE = "distance", "Distance"
    DURATION = "duration", "Duration"
    MONEY = "money", "Money"
    SHARE = "share", "Share"
    OTHER = "other", "Other"


class Medium(TextChoices):
    """On what the words travelled."""

    UNKNOWN = "unknown", "Not known"
    SOCIAL_MEDIA = "social_media", "Social media"
    STATEMENT = "statement", "Statement"
    COMMUNIQUE = "communique", "Communique"
    PRESS_CONFERENCE = "press_conference", "Press conference"
    INTERVIEW = "interview", "Interview"
    BROADCAST = "broadcast", "Broadcast"
    PRESS = "press", "Press report"
    WEBSITE = "website", "Website"
    SPEECH = "speech", "Speech"
    PHONE = "phone", "Telephone"
    LETTER = "letter", "Letter"
    REPORT = "report", "Report"
    COURT_FILING = "court_filing", "Court filing"


class Scope(TextChoices):
    """What a disclaimer is about."""

    CASUALTIES = "casualties", "Casualties"
    TACTICS = "tactics", "Tactics"
    EVENTS = "events", "Events"
    IDENTITIES = "identities", "Identities"
    IMAGES = "images", "Pictures"
    EVERYTHING = "everything", "Everything"


class SpanRole(TextChoices):
    QUOTE = "quote", "Quote"
    CUE = "cue", "Cue"
    MENTION = "mention", "Mention"
    FIGURE = "figure", "Figure"


class LinkRole(TextChoices):
    SPEAKER = "speaker", "Speaker"
    RELAY = "relay", "Relay"


class Match(TextChoices):
    """Whether an editor has confirmed which source a mention stands for."""

    PROPOSED = "proposed", "Proposed"
    CONFIRMED = "confirmed", "Confirmed"
    UNNAMED = "unnamed", "Not named"


class Stance(TextChoices):
    FOR = "for", "For"
    AGAINST = "against", "Against"
    NEUTRAL = "neutral", "Neutral"


class Channel(TextChoices):
    """How an enquiry was put."""

    EMAIL = "email", "E-mail"
    PHONE = "phone", "Telephone"
    MESSAGE = "message", "Message"
    IN_PERSON = "in_person", "In person"
    LETTER = "letter", "Letter"
    OTHER = "other", "Another way"


class NoticeKind(TextChoices):
    """Why somebody is told of a claim."""

    ASSIGNED = "assigned", "Assigned to you"
    MENTIONED = "mentioned", "Named you"
    COMMENTED = "commented", "Commented"
    RETURNED = "returned", "Returned"
    CONFIRMED = "confirmed", "Confirmed"


class Work(TextChoices):
    """What a newsroom does with claims, in the order in which it comes."""

    SUGGESTED = "suggested", "Suggested"
    DECIDED = "decided", "Decided"
    CHECKED = "checked", "Checked"
    CONFIRMED = "confirmed", "Confirmed"


class Density(TextChoices):
    DENSE = "dense", "Dense"
    ROOMY = "roomy", "Roomy"


class RunState(TextChoices):
    WAITING = "waiting", "Waiting"
    RUNNING = "running", "Running"
    DONE = "done", "Done"
    FAILED = "failed", "Failed"
