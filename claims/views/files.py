"""Kept files of evidence: read by whoever may read claims, as downloads alone."""

from pathlib import Path

from django.conf import settings
from django.http import FileResponse, Http404, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from claims.models import Claim, Evidence
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import READERS


@require_safe
@only(READERS)
def download(request: SignedInRequest, claim_id: int, evidence_id: int) -> HttpResponseBase:
    """The file in pieces, as an attachment that no browser opens in this site's name."""
    claim = get_object_or_404(Claim.objects.visible_to(request.user), pk=claim_id)
    piece = get_object_or_404(Evidence, claim=claim, pk=evidence_id)
    if not piece.file.name:
        raise Http404
    try:
        opened = Path(settings.MEDIA_ROOT, piece.file.name).open("rb")  # noqa: SIM115 - the response closes it
    except FileNotFoundError:
        return render(request, "claims/file_missing.html", {"piece": piece, "claim": claim}, status=404)
    response = FileResponse(opened, as_attachment=True, filename=piece.file_name, content_type=piece.file_type)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = "private, no-store"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
