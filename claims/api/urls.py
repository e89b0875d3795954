"""/api/v1/claims/."""

from django.urls import path

from claims.api import claims

urlpatterns = [
    path("claims/", claims.Claims.as_view(), name="claims"),
    path("claims/<int:claim_id>/", claims.OneClaim.as_view(), name="claim"),
    path("claims/<int:claim_id>/steps/", claims.Steps.as_view(), name="steps"),
]
