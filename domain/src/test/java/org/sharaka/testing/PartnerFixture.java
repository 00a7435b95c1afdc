package org.sharaka.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Block;
import org.sharaka.domain.partner.Contact;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.OnFile;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/**
 * Partners for tests. One of them is said as a sentence:
 * {@code aPartner().ofKind(MINISTRY).blockedOn("2026-03-01").there()}; several are told apart by their numbers:
 * {@code company(1, "Atlas")}.
 */
public final class PartnerFixture {

    public static final UserId DIRECTOR = new UserId("u-director");
    public static final UserId ANOTHER_DIRECTOR = new UserId("u-other");
    public static final PartnerId ID = new PartnerId("p-1");

    private final Partner partner;

    private PartnerFixture(Partner partner) {
        this.partner = partner;
    }

    public static PartnerFixture aPartner() {
        return new PartnerFixture(
                Partner.registered(ID, "PAR-2026-0001", PartnerProfile.of(french("Atlas"), PartnerKind.COMPANY)));
    }

    public static LanguageMap french(String name) {
        return new LanguageMap(Map.of(Language.FR, name));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public PartnerFixture ofKind(PartnerKind kind) {
        return new PartnerFixture(Partner.registered(
                partner.id(),
                partner.reference(),
                PartnerProfile.of(partner.profile().name(), kind)));
    }

    public PartnerFixture blockedOn(String day) {
        return new PartnerFixture(Outcomes.made(PartnerSteps.blocked(partner, day(day), "accounts withheld", DIRECTOR))
                .value());
    }

    public PartnerFixture unblockedOn(String day) {
        return new PartnerFixture(Outcomes.made(
                        PartnerSteps.unblocked(partner, day(day), "accounts handed in", ANOTHER_DIRECTOR, List.of()))
                .value());
    }

    public PartnerFixture deactivatedOn(String day) {
        return new PartnerFixture(
                Outcomes.made(PartnerSteps.deactivated(partner, day(day), "moved away", List.of(), Map.of()))
                        .value());
    }

    public Partner there() {
        return partner;
    }

    /** A company with a French name. */
    /** The partner that the projects of tests plan as manager. */
    public static Partner plannedManager() {
        return Partner.registered(
                ProjectFixture.MANAGER,
                "PAR-2026-9999",
                PartnerProfile.of(french("Planned manager"), PartnerKind.ASSOCIATION));
    }

    public static Partner company(int number, String name) {
        return partner(number, PartnerProfile.of(french(name), PartnerKind.COMPANY));
    }

    /** A partner. */
    public static Partner partner(int number, PartnerProfile profile) {
        return Partner.registered(
                new PartnerId("partner-%04d".formatted(number)), "PAR-2026-%04d".formatted(number), profile);
    }

    /** A partner of which everything is known, and to which everything has happened. */
    public static Partner eventful(int number) {
        Block lifted = new Block(
                act("2026-01-05", "first", "officer"),
                Fact.known(act("2026-02-05", "ok", "director")),
                Block.Flag.BLOCK);
        Block standing = new Block(act("2026-03-05", "second\nline", "officer"), Fact.unknown(), Block.Flag.BLOCK);
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
                Fact.known(new Partner.Inactivity(LocalDate.parse("2026-04-01"), "dissolved")),
                Fact.unknown(),
                shown()));
    }

    private static OnFile shown() {
        LocalDate day = LocalDate.parse("2026-01-10");
        return new OnFile(
                List.of(new Document(DocumentKind.BUREAU_LIST, "BL 1", day, Fact.known(day.plusYears(1)))),
                List.of(new Experience(
                        Field.HEALTH,
                        LocalDate.parse("2020-01-01"),
                        LocalDate.parse("2023-12-31"),
                        Document.of(DocumentKind.EXPERIENCE, "EX 1", day))));
    }

    /** A name in two languages. */
    public static LanguageMap arabicAndFrench(String arabic, String french) {
        return new LanguageMap(Map.of(Language.AR, arabic, Language.FR, french));
    }

    /** A valid ICE, another for each number. */
    public static Ice ice(int number) {
        return new Ice("%015d".formatted(97L * number));
    }

    /** The same partner out of use. */
    public static Partner outOfUse(Partner partner) {
        Partner.Snapshot state = partner.snapshot();
        return Partner.restore(new Partner.Snapshot(
                state.id(),
                state.reference(),
                state.profile(),
                state.formerNames(),
                state.blocks(),
                Fact.known(new Partner.Inactivity(LocalDate.parse("2026-05-01"), "closed")),
                Fact.unknown(),
                state.onFile()));
    }

    /** The same partner with another profile. */
    public static Partner changed(Partner partner, PartnerProfile profile) {
        return partner.changed(Rulebook.standard(), profile, List.of(), LocalDate.parse("2026-06-01"))
                .fold(made -> made.value(), refused -> partner);
    }

    private static Block.Act act(String on, String reason, String by) {
        return new Block.Act(LocalDate.parse(on), reason, new UserId(by));
    }
}
