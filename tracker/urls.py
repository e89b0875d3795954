"""The site map."""

from django.urls import include, path

from claims.views.start import start
from tracker.web.views import words

handler400 = "tracker.web.views.bad_request"
handler403 = "tracker.web.views.forbidden"
handler404 = "tracker.web.views.not_found"
handler500 = "tracker.web.views.broken"

urlpatterns = [
    path("", start, name="home"),
    path("words/<str:language>.js", words, name="words"),
    path("sign-in/", include("tracker.accounts.urls.sign_in")),
    path("", include("tracker.accounts.urls.pages")),
    path("articles/", include("claims.urls.articles")),
    path("notices/", include("claims.urls.notices")),
    path("sources/", include("claims.urls.sources")),
    path("", include("claims.urls")),
    path("api/v1/", include("tracker.api_urls")),
]
