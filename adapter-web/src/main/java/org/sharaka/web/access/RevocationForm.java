package org.sharaka.web.access;

import jakarta.validation.constraints.NotNull;

/** What the revocation of a token asks. */
record RevocationForm(@NotNull String reason) {}
