package org.sharaka.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** Partners for tests, said as sentences: {@code aPartner().ofKind(MINISTRY).blockedOn("2026-03-01").there()}. */
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
        return new PartnerFixture(Outcomes.made(partner.blocked(day(day), "accounts withheld", DIRECTOR))
                .value());
    }

    public PartnerFixture unblockedOn(String day) {
        return new PartnerFixture(
                Outcomes.made(partner.unblocked(day(day), "accounts handed in", ANOTHER_DIRECTOR, List.of()))
                        .value());
    }

    public PartnerFixture deactivatedOn(String day) {
        return new PartnerFixture(Outcomes.made(partner.deactivated(day(day), "moved away", List.of()))
                .value());
    }

    public Partner there() {
        return partner;
    }
}
