package org.sharaka.web.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Contact;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.NameWire;

/** What an officer may write of a partner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerForm(
        @NotNull NameWire name, @NotNull String kind, String ice, List<@NotNull String> fields, ContactWire contact) {

    static PartnerForm of(PartnerProfile profile) {
        return new PartnerForm(
                NameWire.of(profile.name()),
                profile.kind().name(),
                profile.ice().fold(Ice::digits, () -> null),
                PartnerWire.words(profile.fields()),
                ContactWire.of(profile.contact()));
    }

    PartnerProfile profile(Form form) {
        Optional<LanguageMap> read = form.take("/name", name, texts -> PartnerProfile.nameOf(texts.texts()));
        Optional<PartnerKind> known = form.word("/kind", kind, PartnerKind.class);
        Optional<Ice> digits = form.take("/ice", ice, Ice::new);
        Set<Field> works = form.words("/fields", fields, Field.class);
        Optional<Contact> means = form.take("/contact", contact, texts -> Contact.of(texts.means()));
        form.throwIfAny();
        return new PartnerProfile(
                read.orElseThrow(), known.orElseThrow(), Fact.of(digits), works, means.orElse(Contact.NONE));
    }
}
