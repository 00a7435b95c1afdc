package org.sharaka.web.access;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What a new user asks. */
record UserForm(@NotNull String name, @NotNull List<@NotNull String> roles) {}
