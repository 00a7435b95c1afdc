package org.sharaka.application.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.Token;
import org.sharaka.domain.access.TokenDigest;
import org.sharaka.domain.access.TokenId;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Interest.Bond;
import org.sharaka.domain.partner.Partner;
import org.sharaka.testing.PartnerFixture;

/** What every store of declared interests keeps to. */
public interface InterestsContract {

    /** Who declares in these tests. */
    UserId NADIA = new UserId("nadia");

    /** Somebody else. */
    UserId OMAR = new UserId("omar");

    /** To whom they are bound. */
    Partner ATLAS = PartnerFixture.company(1, "Atlas");

    /** Another partner. */
    Partner RIF = PartnerFixture.company(2, "Rif");

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    /** Users and partners that the declarations name. */
    @BeforeEach
    default void there_are_users_and_partners() {
        work().inTransaction(stores -> {
            stores.of(Users.class).add(user(NADIA));
            stores.of(Users.class).add(user(OMAR));
            stores.of(Partners.class).add(ATLAS);
            stores.of(Partners.class).add(RIF);
            return true;
        });
    }

    private static User user(UserId id) {
        Token token = new Token(
                new TokenId("token-of-" + id.value()),
                "first",
                TokenDigest.of("a-secret-of-some-length-" + id.value()),
                Instant.parse("2026-06-01T08:00:00Z"),
                Fact.unknown(),
                Fact.unknown());
        return new User(id, id.value(), Set.of(Role.VIEWER), List.of(token));
    }

    private static Interest interest(UserId user, Partner partner, Bond bond, String since) {
        return new Interest(user, partner.id(), bond, LocalDate.parse(since), Fact.unknown());
    }

    private static Interest ended(Interest interest, String until) {
        return new Interest(
                interest.user(),
                interest.partner(),
                interest.bond(),
                interest.since(),
                Fact.known(LocalDate.parse(until)));
    }

    private void put(Interest... interests) {
        work().inTransaction(stores -> {
            List.of(interests).forEach(stores.of(Interests.class)::put);
            return true;
        });
    }

    private List<Interest> of(UserId user) {
        return work().reading(stores -> stores.of(Interests.class).of(user));
    }

    @Test
    default void each_user_has_what_it_declared_in_the_order_of_declaration() {
        Interest later = interest(NADIA, RIF, Bond.FAMILY, "2026-01-01");
        Interest earlier = ended(interest(NADIA, ATLAS, Bond.EMPLOYEE, "2020-01-01"), "2022-12-31");
        Interest others = interest(OMAR, ATLAS, Bond.BUREAU, "2021-01-01");

        put(later, others, earlier);

        assertThat(of(NADIA)).containsExactly(later, earlier);
        assertThat(of(OMAR)).containsExactly(others);
        assertThat(of(new UserId("nobody"))).isEmpty();
    }

    @Test
    default void an_end_is_written_onto_what_stands_in_its_place() {
        Interest first = interest(NADIA, ATLAS, Bond.EMPLOYEE, "2024-01-01");
        Interest second = interest(NADIA, RIF, Bond.EMPLOYEE, "2025-01-01");
        put(first, second);

        put(ended(first, "2026-03-31"));

        assertThat(of(NADIA)).containsExactly(ended(first, "2026-03-31"), second);
    }

    @Test
    default void another_user_partner_bond_or_beginning_is_another_declaration() {
        Interest interest = interest(NADIA, ATLAS, Bond.EMPLOYEE, "2024-01-01");
        Interest ofAnother = interest(OMAR, ATLAS, Bond.EMPLOYEE, "2024-01-01");
        Interest inAnother = interest(NADIA, RIF, Bond.EMPLOYEE, "2024-01-01");
        Interest byAnotherBond = interest(NADIA, ATLAS, Bond.BUREAU, "2024-01-01");
        Interest fromAnotherDay = interest(NADIA, ATLAS, Bond.EMPLOYEE, "2024-01-02");

        put(interest, ofAnother, inAnother, byAnotherBond, fromAnotherDay);

        assertThat(of(NADIA)).containsExactly(interest, inAnother, byAnotherBond, fromAnotherDay);
        assertThat(of(OMAR)).containsExactly(ofAnother);
    }
}
