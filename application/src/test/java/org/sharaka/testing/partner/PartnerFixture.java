package org.sharaka.testing.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Block;
import org.sharaka.domain.partner.Contact;
import org.sharaka.domain.partner.Field;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** Partners for tests. */
public final class PartnerFixture {

    private PartnerFixture() {}

    /**
     * A company with a French name.
     *
     * @param number tells its id and reference
     * @param name its name
     * @return an active partner
     */
    public static Partner company(int number, String name) {
        return partner(number, PartnerProfile.of(french(name), PartnerKind.COMPANY));
    }

    /**
     * A partner.
     *
     * @param number tells its id and reference
     * @param profile what is known of it
     * @return an active partner
     */
    public static Partner partner(int number, PartnerProfile profile) {
        return Partner.registered(
                new PartnerId("partner-%04d".formatted(number)), "PAR-2026-%04d".formatted(number), profile);
    }

    /**
     * A partner of which everything is known, and to which everything has happened.
     *
     * @param number tells its id and reference
     * @return an inactive partner with a former name, a block that was lifted and one that stands
     */
    public static Partner eventful(int number) {
        Block lifted =
                new Block(act("2026-01-05", "first", "officer"), Fact.known(act("2026-02-05", "ok", "director")));
        Block standing = new Block(act("2026-03-05", "second\nline", "officer"), Fact.unknown());
        Contact contact = Contact.of(Map.of(
                Contact.Means.PERSON, "السيدة نادية",
                Contact.Means.EMAIL, "n@example.org",
                Contact.Means.PHONE, "+212 5 00 00 00 00",
                Contact.Means.ADDRESS, "1, rue\nRabat"));
        PartnerProfile profile = new PartnerProfile(
                arabicAndFrench("جمعية الأمل", "Association Espoir"),
                PartnerKind.ASSOCIATION,
                Fact.known(ice(number)),
                Set.of(Field.HEALTH, Field.EDUCATION),
                contact);
        return Partner.restore(new Partner.Snapshot(
                new PartnerId("partner-%04d".formatted(number)),
                "PAR-2026-%04d".formatted(number),
                profile,
                List.of(french("Espoir d'hier"), arabicAndFrench("أمل", "Espoir")),
                List.of(lifted, standing),
                Fact.known(new Partner.Inactivity(LocalDate.parse("2026-04-01"), "dissolved"))));
    }

    /**
     * A name in French.
     *
     * @param name the text
     * @return the name
     */
    public static LanguageMap french(String name) {
        return new LanguageMap(Map.of(Language.FR, name));
    }

    /**
     * A name in two languages.
     *
     * @param arabic the Arabic text
     * @param french the French text
     * @return the name
     */
    public static LanguageMap arabicAndFrench(String arabic, String french) {
        return new LanguageMap(Map.of(Language.AR, arabic, Language.FR, french));
    }

    /**
     * A valid ICE.
     *
     * @param number another gives another
     * @return the ICE
     */
    public static Ice ice(int number) {
        return new Ice("%015d".formatted(97L * number));
    }

    /**
     * The same partner out of use.
     *
     * @param partner an active partner
     * @return an inactive one
     */
    public static Partner outOfUse(Partner partner) {
        Partner.Snapshot state = partner.snapshot();
        return Partner.restore(new Partner.Snapshot(
                state.id(),
                state.reference(),
                state.profile(),
                state.formerNames(),
                state.blocks(),
                Fact.known(new Partner.Inactivity(LocalDate.parse("2026-05-01"), "closed"))));
    }

    /**
     * The same partner with another profile.
     *
     * @param partner a partner
     * @param profile the profile
     * @return the partner, its former name kept
     */
    public static Partner changed(Partner partner, PartnerProfile profile) {
        return partner.changed(profile, List.of(), LocalDate.parse("2026-06-01"))
                .fold(made -> made.value(), refused -> partner);
    }

    private static Block.Act act(String on, String reason, String by) {
        return new Block.Act(LocalDate.parse(on), reason, new UserId(by));
    }
}
