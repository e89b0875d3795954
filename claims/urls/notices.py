"""/notices/: what a person is told."""

from django.urls import path

from claims.views import notices

urlpatterns = [
    path("", notices.notices, name="notices"),
    path("new/", notices.new, name="new_notices"),
    path("read/", notices.read, name="read_notices"),
    path("unread/", notices.unread, name="unread_notices"),
    path("<int:notice_id>/", notices.opened, name="open_notice"),
]
