package org.sharaka.application.partner;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** What a row says of a partner, once its cells have been read. */
record PartnerRow(LanguageMap name, PartnerKind kind, Fact<Ice> ice, boolean member) {

    static PartnerRow of(SheetRow row) {
        Faults faults = new Faults();
        row.faults().forEach(faults::add);
        Map<String, String> cells = row.cells();
        Optional<PartnerKind> kind = faults.take("/kind", () -> kindOf(cells.get("kind")));
        Optional<Boolean> member = faults.take("/committee_member", () -> flagOf(cells.get("committee_member")));
        Optional<Ice> ice =
                Optional.ofNullable(cells.get("ice")).flatMap(digits -> faults.take("/ice", () -> new Ice(digits)));
        Optional<LanguageMap> name = nameOf(cells, faults);
        faults.throwIfAny();
        return new PartnerRow(name.orElseThrow(), kind.orElseThrow(), Fact.of(ice), member.orElseThrow());
    }

    Set<String> foldKeys() {
        return name.all().stream().map(FoldKey::of).collect(Collectors.toSet());
    }

    PartnerProfile asProfile() {
        return over(PartnerProfile.of(name, kind));
    }

    /** What is known already, with what the row says laid over it; a name that only is spelled otherwise stays. */
    PartnerProfile over(PartnerProfile known) {
        Map<Language, String> texts = new EnumMap<>(known.name().texts());
        name.texts()
                .forEach((language, text) -> texts.merge(
                        language, text, (old, next) -> FoldKey.of(old).equals(FoldKey.of(next)) ? old : next));
        PartnerProfile named = known.named(new LanguageMap(texts));
        return ice.fold(named::identifiedBy, () -> named);
    }

    private static Optional<LanguageMap> nameOf(Map<String, String> cells, Faults faults) {
        Map<Language, String> raw = new EnumMap<>(Language.class);
        Stream.of(Language.values())
                .filter(language -> cells.containsKey("name_" + language.tag()))
                .forEach(language -> raw.put(language, cells.get("name_" + language.tag())));
        try {
            return Optional.of(PartnerProfile.nameOf(raw));
        } catch (InvalidValue invalid) {
            invalid.faults().forEach(fault -> faults.add(inColumn(fault)));
            return Optional.empty();
        }
    }

    private static Fault inColumn(Fault fault) {
        String column = fault.pointer().isEmpty() ? "/name_ar" : fault.pointer().replace("/", "/name_");
        return new Fault(column, fault.code(), fault.reason(), fault.details());
    }

    private static PartnerKind kindOf(@Nullable String cell) {
        String word = required(cell);
        return Stream.of(PartnerKind.values())
                .filter(kind -> kind.name().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("value.enum", "unknown", word, kinds()));
    }

    private static String kinds() {
        return Stream.of(PartnerKind.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static boolean flagOf(@Nullable String cell) {
        String word = required(cell);
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "true", "vrai", "oui", "yes", "نعم", "صحيح" -> true;
            case "false", "faux", "non", "no", "لا", "خطأ" -> false;
            default -> throw InvalidValue.of("value.enum", "unknown", word, "true, false");
        };
    }

    private static String required(@Nullable String cell) {
        if (cell == null) {
            throw InvalidValue.of("value.required", "missing");
        }
        return cell;
    }
}
