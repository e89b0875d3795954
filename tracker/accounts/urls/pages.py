"""One's own page, and the people of the newsroom."""

from django.urls import path

from tracker.accounts.views import own, people

app_name = "accounts"

urlpatterns = [
    # /account/
    path("account/", own.own, name="own"),
    path("account/password/", own.password, name="password"),
    path("account/tokens/", own.tokens, name="tokens"),
    path("account/tokens/<int:token_id>/revoke/", own.revoke, name="revoke"),
    # /people/
    path("people/", people.people, name="people"),
    path("people/add/", people.add, name="add_person"),
    path("people/<int:user_id>/", people.person, name="person"),
    path("people/<int:user_id>/roles/", people.roles, name="roles"),
    path("people/<int:user_id>/password/", people.password, name="set_password"),
]
