package org.sharaka.web;

import java.net.http.HttpResponse;

final class Contract {
    static final Contract THE_DOCUMENT = new Contract();

    void verify(HttpResponse<String> response) {}
}
