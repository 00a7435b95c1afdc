package org.sharaka.broken.persistence.partner;

import io.javalin.http.Context;

/** A store that knows HTTP. */
public record PartnerTable(Context context) {}
