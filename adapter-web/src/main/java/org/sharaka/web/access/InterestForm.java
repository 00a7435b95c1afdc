package org.sharaka.web.access;

import jakarta.validation.constraints.NotNull;

/** What a declaration of an interest asks. */
record InterestForm(
        @NotNull String partnerId,
        @NotNull String bond,
        @NotNull String since,
        String until) {}
