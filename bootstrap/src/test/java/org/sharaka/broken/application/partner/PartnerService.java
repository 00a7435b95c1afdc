package org.sharaka.broken.application.partner;

import io.javalin.http.Context;

/** Named after its pattern, and knows HTTP. */
public class PartnerService {

    public void register(Context context) {
        context.status(201);
    }
}
