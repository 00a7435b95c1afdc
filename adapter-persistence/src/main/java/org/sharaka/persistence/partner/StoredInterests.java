package org.sharaka.persistence.partner;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Interests;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.persistence.database.Failure;

/** The declared interests of one transaction. */
public final class StoredInterests implements Interests {

    private final Handle handle;

    /**
     * The declared interests.
     *
     * @param handle of the transaction
     */
    public StoredInterests(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void put(Interest interest) {
        handle.createUpdate("""
                        INSERT INTO interest (user_id, partner_id, bond, since, until)
                        VALUES (:userId, :partnerId, :bond, :since, :until)
                        ON CONFLICT (user_id, partner_id, bond, since) DO UPDATE SET until = excluded.until""")
                .bind("userId", interest.user().value())
                .bind("partnerId", interest.partner().value())
                .bind("bond", interest.bond().name())
                .bind("since", interest.since())
                .bind("until", interest.until())
                .execute();
    }

    @Override
    public List<Interest> of(UserId user) {
        return handle
                .createQuery("SELECT * FROM interest WHERE user_id = :user ORDER BY place")
                .bind("user", user.value())
                .mapTo(Row.class)
                .stream()
                .map(Row::interest)
                .toList();
    }

    /** A row of {@code interest}. */
    record Row(String userId, String partnerId, String bond, LocalDate since, Fact<LocalDate> until) {

        Interest interest() {
            return Failure.unlessDamaged(
                    "an interest of user " + userId,
                    () -> new Interest(
                            new UserId(userId), new PartnerId(partnerId), Interest.Bond.valueOf(bond), since, until));
        }
    }
}
