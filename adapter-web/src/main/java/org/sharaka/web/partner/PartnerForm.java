package org.sharaka.web.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Contact;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Part;

/** What an officer may write of a partner. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PartnerForm(
        @NotNull @Line(code = "partner.name") LanguageMap name,
        @NotNull PartnerKind kind,
        Fact<Ice> ice,
        List<Field> fields,
        Fact<ContactWire> contact)
        implements Part<PartnerProfile> {

    static PartnerForm of(PartnerProfile profile) {
        return new PartnerForm(
                profile.name(),
                profile.kind(),
                profile.ice(),
                List.copyOf(profile.fields()),
                Fact.known(ContactWire.of(profile.contact())));
    }

    @Override
    public PartnerProfile make() {
        return new PartnerProfile(
                name, kind, ice, new LinkedHashSet<>(fields), contact.fold(Part::make, () -> Contact.NONE));
    }
}
