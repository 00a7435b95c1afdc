package org.sharaka.web.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.partner.Contact;
import org.sharaka.domain.partner.Contact.Means;
import org.sharaka.web.wire.Part;

/** How a partner is reached. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactWire(
        @Nullable String person,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address) implements Part<Contact> {

    static ContactWire of(Contact contact) {
        Map<Means, String> means = contact.means();
        return new ContactWire(
                means.get(Means.PERSON), means.get(Means.EMAIL), means.get(Means.PHONE), means.get(Means.ADDRESS));
    }

    @Override
    public Contact make() {
        Map<Means, String> means = new EnumMap<>(Means.class);
        means.put(Means.PERSON, person);
        means.put(Means.EMAIL, email);
        means.put(Means.PHONE, phone);
        means.put(Means.ADDRESS, address);
        means.values().removeIf(Objects::isNull);
        return Contact.of(means);
    }
}
