"""/claims/<id>/: the page of one claim, and what is done on it."""

from django.urls import path

from claims.views import assign, claim, comments, evidence, files, speakers, step

urlpatterns = [
    path("<int:claim_id>/", claim.detail, name="detail"),
    path("<int:claim_id>/steps/", step.step, name="step"),
    path("<int:claim_id>/assign/", assign.assign, name="assign"),
    path("<int:claim_id>/speaker/", speakers.spoke, name="spoke"),
    path("<int:claim_id>/evidence/", evidence.add, name="add_evidence"),
    path("<int:claim_id>/evidence/<int:evidence_id>/retract/", evidence.retract, name="retract"),
    path("<int:claim_id>/evidence/<int:evidence_id>/file/", files.download, name="file"),
    path("<int:claim_id>/enquiries/", evidence.ask, name="ask"),
    path("<int:claim_id>/enquiries/<int:enquiry_id>/answer/", evidence.answer, name="answer"),
    path("<int:claim_id>/comments/", comments.add, name="comment"),
    path("<int:claim_id>/comments/<int:comment_id>/change/", comments.change, name="change_comment"),
    path("<int:claim_id>/comments/<int:comment_id>/remove/", comments.remove, name="remove_comment"),
    path("<int:claim_id>/comments/<int:comment_id>/restore/", comments.restore, name="restore_comment"),
]
