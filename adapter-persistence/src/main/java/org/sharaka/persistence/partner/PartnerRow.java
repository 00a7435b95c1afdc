package org.sharaka.persistence.partner;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Block;
import org.sharaka.domain.partner.Contact;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.OnFile;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Words;

/** A row of {@code partner}, as it is read. */
record PartnerRow(
        String id,
        String reference,
        PartnerKind kind,
        Fact<String> ice,
        String fields,
        Fact<String> contactPerson,
        Fact<String> contactEmail,
        Fact<String> contactPhone,
        Fact<String> contactAddress,
        Fact<LocalDate> inactiveOn,
        Fact<String> inactiveReason,
        Fact<String> ending,
        Fact<String> onFile,
        long version) {

    /** What is written of an end. */
    static final Documents<PartnerEnd> ENDINGS = Documents.of(PartnerEnd.class);

    /** What is written of what it has shown. */
    static final Documents<OnFile> FILES = Documents.of(OnFile.class);

    Partner with(List<NameRow> names, List<BlockRow> blocks) {
        Map<Integer, LanguageMap> named = NameRow.byPlace(names);
        LanguageMap present = Objects.requireNonNull(named.remove(NameRow.PRESENT));
        return Partner.restore(new Partner.Snapshot(
                new PartnerId(id),
                reference,
                new PartnerProfile(
                        present,
                        kind,
                        ice.fold(digits -> Fact.known(new Ice(digits)), Fact::unknown),
                        Words.read(Field.class, fields),
                        contact()),
                List.copyOf(named.values()),
                blocks.stream().map(BlockRow::block).toList(),
                inactiveOn.fold(
                        day -> Fact.known(new Partner.Inactivity(
                                day, inactiveReason.value().orElseThrow())),
                        Fact::unknown),
                ending.fold(text -> Fact.known(ENDINGS.read("end of partner " + id, text)), Fact::unknown),
                onFile.fold(text -> FILES.read("file of partner " + id, text), () -> OnFile.NOTHING)));
    }

    private Contact contact() {
        Map<Contact.Means, String> means = new EnumMap<>(Contact.Means.class);
        contactPerson.value().ifPresent(text -> means.put(Contact.Means.PERSON, text));
        contactEmail.value().ifPresent(text -> means.put(Contact.Means.EMAIL, text));
        contactPhone.value().ifPresent(text -> means.put(Contact.Means.PHONE, text));
        contactAddress.value().ifPresent(text -> means.put(Contact.Means.ADDRESS, text));
        return new Contact(means);
    }

    /** A row of {@code partner_name}. */
    record NameRow(String partnerId, int place, Language language, String name) {

        static final int PRESENT = 0;

        /** The names by place: the present one first, then those that were given up, in order. */
        static Map<Integer, LanguageMap> byPlace(List<NameRow> rows) {
            Map<Integer, Map<Language, String>> texts = rows.stream()
                    .collect(Collectors.groupingBy(
                            NameRow::place, TreeMap::new, Collectors.toMap(NameRow::language, NameRow::name)));
            Map<Integer, LanguageMap> names = new TreeMap<>();
            texts.forEach((place, byLanguage) -> names.put(place, new LanguageMap(byLanguage)));
            return names;
        }
    }

    /** A row of {@code partner_block}. */
    record BlockRow(
            String partnerId,
            LocalDate setOn,
            String setReason,
            String setBy,
            Fact<LocalDate> liftedOn,
            Fact<String> liftedReason,
            Fact<String> liftedBy,
            Block.Flag flag) {

        Block block() {
            return new Block(
                    new Block.Act(setOn, setReason, new UserId(setBy)),
                    liftedOn.fold(
                            day -> Fact.known(new Block.Act(
                                    day,
                                    liftedReason.value().orElseThrow(),
                                    new UserId(liftedBy.value().orElseThrow()))),
                            Fact::unknown),
                    flag);
        }
    }
}
