"""The words for states, kinds and reasons: those of the newsroom, the same everywhere."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Triage(TextChoices):
    SUGGESTED = "suggested", _("Suggested")
    ACCEPTED = "accepted", _("Accepted")
    REJECTED = "rejected", _("Rejected")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Attribution(TextChoices):
    """Did they say it?"""

    UNCHECKED = "unchecked", _("Unchecked")
    CONFIRMED = "confirmed", _("Confirmed")
    MISQUOTED = "misquoted", _("Misquoted")
    NOT_FOUND = "not_found", _("Not found")


class Verification(TextChoices):
    """Is it so?"""

    UNCHECKED = "unchecked", _("Unchecked")
    IN_PROGRESS = "in_progress", _("In progress")
    VERIFIED = "verified", _("Verified")
    CONTESTED = "contested", _("Contested")
    MISLEADING = "misleading", _("Misleading")
    FALSE = "false", _("False")
    UNVERIFIABLE = "unverifiable", _("Unverifiable")
    NOT_CHECKABLE = "not_checkable", _("Not checkable")


class UnverifiableReason(TextChoices):
    NO_ACCESS = "no_access", _("No access")
    COMMUNICATIONS_CUT = "communications_cut", _("Communications cut")
    INTERESTED_PARTY_ONLY = "interested_party_only", _("Interested party only")
    SINGLE_SOURCE = "single_source", _("Single source")
    ANONYMOUS_SOURCE = "anonymous_source", _("Anonymous source")
    UNQUANTIFIED = "unquantified", _("Unquantified")
    TOO_RECENT = "too_recent", _("Too recent")
    SOURCE_DELETED = "source_deleted", _("Source deleted")
    NO_REPLY = "no_reply", _("No reply")
    INSUFFICIENT_INFORMATION = "insufficient_information", _("Insufficient information")


class Target(TextChoices):
    """What a step is taken on. A figure follows the verification rows on its own."""

    TRIAGE = "triage", _("Triage")
    ATTRIBUTION = "attribution", _("Attribution")
    VERIFICATION = "verification", _("Verification")
    FIGURE = "figure", _("Figure")


class StepName(TextChoices):
    ACCEPT = "accept", _("Accept")
    REJECT = "reject", _("Reject")
    RESTORE = "restore", _("Restore")
    SPLIT = "split", _("Split")
    MERGE = "merge", _("Merge")
    WITHDRAW = "withdraw", _("Withdraw")
    REINSTATE = "reinstate", _("Reinstate")
    TAKE = "take", _("Take")
    RELEASE = "release", _("Release")
    CONCLUDE = "conclude", _("Conclude")
    PROPOSE = "propose", _("Propose")
    CONFIRM = "confirm", _("Confirm")
    RETURN = "return", _("Return")
    TAKE_BACK = "take_back", _("Take back")
    REOPEN = "reopen", _("Reopen")
    UPHOLD = "uphold", _("Uphold")
    UNDO = "undo", _("Undo")


class AttributionType(TextChoices):
    DIRECT = "direct", _("Direct")
    INDIRECT = "indirect", _("Indirect")
    MIXED = "mixed", _("Mixed")


class SpeechAct(TextChoices):
    STATES = "states", _("States")
    DENIES = "denies", _("Denies")
    ACCUSES = "accuses", _("Accuses")
    PLEDGES = "pledges", _("Pledges")
    WARNS = "warns", _("Warns")
    DOUBTS = "doubts", _("Doubts")


class Bound(TextChoices):
    EXACT = "exact", _("Exactly")
    AT_LEAST = "at_least", _("At least")
    MORE_THAN = "more_than", _("More than")
    AT_MOST = "at_most", _("At most")
    LESS_THAN = "less_than", _("Less than")
    ABOUT = "about", _("About")
    VAGUE = "vague", _("Vague")
    UNQUANTIFIED = "unquantified", _("No number")


class Counted(TextChoices):
    KILLED = "killed", _("Killed")
    WOUNDED = "wounded", _("Wounded")
    CAPTURED = "captured", _("Captured")
    MISSING = "missing", _("Missing")
    DISPLACED = "displaced", _("Displaced")
    PRESENT = "present", _("Present")
    DISTANCE = "distance", _("Distance")
    DURATION = "duration", _("Duration")
    MONEY = "money", _("Money")
    SHARE = "share", _("Share")
    OTHER = "other", _("Other")


# What happens to people, of whom there are none or more.
OF_PEOPLE = frozenset(
    {Counted.KILLED, Counted.WOUNDED, Counted.CAPTURED, Counted.MISSING, Counted.DISPLACED, Counted.PRESENT}
)


class Medium(TextChoices):
    """On what the words travelled."""

    UNKNOWN = "unknown", _("Not known")
    SOCIAL_MEDIA = "social_media", _("Social media")
    STATEMENT = "statement", _("Statement")
    COMMUNIQUE = "communique", _("Communique")
    PRESS_CONFERENCE = "press_conference", _("Press conference")
    INTERVIEW = "interview", _("Interview")
    BROADCAST = "broadcast", _("Broadcast")
    PRESS = "press", _("Press report")
    WEBSITE = "website", _("Website")
    SPEECH = "speech", _("Speech")
    PHONE = "phone", _("Telephone")
    LETTER = "letter", _("Letter")
    REPORT = "report", _("Report")
    COURT_FILING = "court_filing", _("Court filing")


class Scope(TextChoices):
    """What a disclaimer is about."""

    CASUALTIES = "casualties", _("Casualties")
    TACTICS = "tactics", _("Tactics")
    EVENTS = "events", _("Events")
    IDENTITIES = "identities", _("Identities")
    IMAGES = "images", _("Pictures")
    EVERYTHING = "everything", _("Everything")


class SpanRole(TextChoices):
    QUOTE = "quote", _("Quote")
    CUE = "cue", _("Cue")
    MENTION = "mention", _("Mention")
    FIGURE = "figure", _("Figure")


class LinkRole(TextChoices):
    SPEAKER = "speaker", _("Speaker")
    RELAY = "relay", _("Relay")


class Match(TextChoices):
    """Whether an editor has confirmed which source a mention stands for."""

    PROPOSED = "proposed", _("Proposed")
    CONFIRMED = "confirmed", _("Confirmed")
    UNNAMED = "unnamed", _("Not named")


class Stance(TextChoices):
    FOR = "for", _("For")
    AGAINST = "against", _("Against")
    NEUTRAL = "neutral", _("Neutral")


class Channel(TextChoices):
    """How an enquiry was put."""

    EMAIL = "email", _("E-mail")
    PHONE = "phone", _("Telephone")
    MESSAGE = "message", _("Message")
    IN_PERSON = "in_person", _("In person")
    LETTER = "letter", _("Letter")
    OTHER = "other", _("Another way")


class NoticeKind(TextChoices):
    """Why somebody is told of a claim."""

    ASSIGNED = "assigned", _("Assigned to you")
    MENTIONED = "mentioned", _("Named you")
    COMMENTED = "commented", _("Commented")
    RETURNED = "returned", _("Returned")
    CONFIRMED = "confirmed", _("Confirmed")


class Work(TextChoices):
    """What a newsroom does with claims, in the order in which it comes."""

    SUGGESTED = "suggested", _("Suggested")
    DECIDED = "decided", _("Decided")
    CHECKED = "checked", _("Checked")
    CONFIRMED = "confirmed", _("Confirmed")


class Density(TextChoices):
    DENSE = "dense", _("Dense")
    ROOMY = "roomy", _("Roomy")


class RunState(TextChoices):
    WAITING = "waiting", _("Waiting")
    RUNNING = "running", _("Running")
    DONE = "done", _("Done")
    FAILED = "failed", _("Failed")
