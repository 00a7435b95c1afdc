package org.sharaka.web.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.CheckWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.ExperienceForm;
import org.sharaka.web.wire.NameWire;

/** A partner; warnings stand only in the answer to who has just written it. */
record PartnerWire(
        String id,
        String reference,
        NameWire name,
        String kind,
        String ice,
        List<String> fields,
        ContactWire contact,
        String status,
        String inactiveSince,
        boolean blocked,
        List<BlockWire> blocks,
        List<NameWire> formerNames,
        EndWire ended,
        List<DocumentWire> documents,
        List<ExperienceForm> experience,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CheckWire> warnings) {

    static PartnerWire of(Partner partner, LocalDate today) {
        PartnerProfile profile = partner.profile();
        return new PartnerWire(
                partner.id().value(),
                partner.reference(),
                NameWire.of(profile.name()),
                profile.kind().name(),
                profile.ice().fold(Ice::digits, () -> null),
                words(profile.fields()),
                ContactWire.of(profile.contact()),
                partner.status().name(),
                partner.snapshot().inactive().fold(inactive -> inactive.on().toString(), () -> null),
                partner.isBlockedOn(today),
                partner.blocks().stream().map(BlockMapping.COPY::toWire).toList(),
                partner.snapshot().formerNames().stream().map(NameWire::of).toList(),
                partner.end().fold(EndWire::of, () -> null),
                DocumentWire.of(partner.onFile().papers()),
                partner.onFile().experience().stream().map(ExperienceForm::of).toList(),
                null);
    }

    PartnerWire warning(List<Check> notices, LocalDate today, Reader reader) {
        return notices.isEmpty()
                ? this
                : new PartnerWire(
                        id,
                        reference,
                        name,
                        kind,
                        ice,
                        fields,
                        contact,
                        status,
                        inactiveSince,
                        blocked,
                        blocks,
                        formerNames,
                        ended,
                        documents,
                        experience,
                        CheckWire.of(notices, reader.texts(today), reader.language()));
    }

    static List<String> words(Collection<? extends Enum<?>> words) {
        return words.stream().sorted().<String>map(Enum::name).toList();
    }
}
