package org.sharaka.domain.partner;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/**
 * What an officer writes of a partner, and may correct.
 *
 * @param name in one or more languages (rule {@code partner.name})
 * @param kind what it is by its legal form
 * @param ice its ICE, where it has one that is known (rule {@code partner.ice})
 * @param fields the fields it works in; may be empty
 * @param contact how it is reached
 */
public record PartnerProfile(LanguageMap name, PartnerKind kind, Fact<Ice> ice, Set<Field> fields, Contact contact) {

    /** How long a name may be, in code points (rule {@code partner.name}). */
    public static final int LONGEST_NAME = 200;

    /** Copies the fields. */
    public PartnerProfile {
        fields = Set.copyOf(fields);
    }

    /**
     * The least that is known of a partner.
     *
     * @param name its name
     * @param kind its kind
     * @return a profile without ICE, fields and contact
     */
    public static PartnerProfile of(LanguageMap name, PartnerKind kind) {
        return new PartnerProfile(name, kind, Fact.unknown(), Set.of(), Contact.NONE);
    }

    /**
     * Reads a name as it was handed in.
     *
     * @param raw texts by language, as typed
     * @return the name to keep
     * @throws InvalidValue {@code partner.name} for each text at fault
     */
    public static LanguageMap nameOf(Map<Language, String> raw) {
        return LanguageMap.of(raw, LONGEST_NAME, "partner.name");
    }

    /**
     * The same profile with another name.
     *
     * @param other the name
     * @return a copy
     */
    public PartnerProfile named(LanguageMap other) {
        return new PartnerProfile(other, kind, ice, fields, contact);
    }

    /**
     * The same profile with an ICE.
     *
     * @param other the ICE
     * @return a copy
     */
    public PartnerProfile identifiedBy(Ice other) {
        return new PartnerProfile(name, kind, Fact.known(other), fields, contact);
    }

    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        name.texts().forEach((language, text) -> told.put("name." + language.tag(), text));
        told.put("kind", kind.name());
        ice.value().ifPresent(known -> told.put("ice", known.digits()));
        if (!fields.isEmpty()) {
            told.put("fields", EnumSet.copyOf(fields).stream().map(Enum::name).collect(Collectors.joining(" ")));
        }
        contact.means().forEach((way, text) -> told.put("contact." + way.name().toLowerCase(Locale.ROOT), text));
        return told;
    }
}
