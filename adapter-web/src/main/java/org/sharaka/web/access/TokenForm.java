package org.sharaka.web.access;

import jakarta.validation.constraints.NotNull;

/** What a new token asks. */
record TokenForm(@NotNull String name, String expiresOn) {}
