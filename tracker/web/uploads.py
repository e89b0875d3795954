"""Files that are too large are not stored while they arrive; the view is told by `request.too_large`."""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile


class BoundedUpload(FileUploadHandler):
    """Reads past what exceeds the limit: the first of the upload handlers."""

    received = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.received = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        self.received = start + len(raw_data)
        if self.received > settings.FILE_SIZE_LIMIT:
            assert self.request is not None  # noqa: S101 - for the type checker
            self.request.too_large = True  # type: ignore[attr-defined]
            raise SkipFile
        return raw_data

    def file_complete(self, _file_size: int) -> None:
        return None
