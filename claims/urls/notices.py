"""/notices/: what a person is told."""

from django.urls import path

from claims.views import notices

app_name = "notices"
urlpatterns = [
    path("", notices.notices, name="list"),
    path("new/", notices.new, name="new"),
    path("read/", notices.read, name="read"),
    path("unread/", notices.unread, name="unread"),
    path("<int:notice_id>/", notices.opened, name="open"),
]
