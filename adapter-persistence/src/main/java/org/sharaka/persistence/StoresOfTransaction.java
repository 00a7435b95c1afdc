package org.sharaka.persistence;

import org.jdbi.v3.core.Handle;
import org.sharaka.application.access.Users;
import org.sharaka.application.committee.Memberships;
import org.sharaka.application.journal.Journal;
import org.sharaka.application.partner.Interests;
import org.sharaka.application.partner.Partners;
import org.sharaka.application.submission.Submissions;
import org.sharaka.application.work.Stores;
import org.sharaka.persistence.access.StoredUsers;
import org.sharaka.persistence.committee.StoredMemberships;
import org.sharaka.persistence.journal.StoredJournal;
import org.sharaka.persistence.partner.StoredInterests;
import org.sharaka.persistence.partner.StoredPartners;
import org.sharaka.persistence.submission.StoredSubmissions;

/** All stores on one connection. */
final class StoresOfTransaction implements Stores {

    private final Handle handle;
    private final StoredPartners partners;
    private final StoredMemberships memberships;
    private final StoredInterests interests;
    private final StoredUsers users;
    private final StoredSubmissions submissions;
    private final StoredJournal journal;

    StoresOfTransaction(Handle handle) {
        this.handle = handle;
        partners = new StoredPartners(handle);
        memberships = new StoredMemberships(handle);
        interests = new StoredInterests(handle);
        users = new StoredUsers(handle);
        submissions = new StoredSubmissions(handle);
        journal = new StoredJournal(handle);
    }

    @Override
    public Partners partners() {
        return partners;
    }

    @Override
    public Memberships memberships() {
        return memberships;
    }

    @Override
    public Interests interests() {
        return interests;
    }

    @Override
    public Users users() {
        return users;
    }

    @Override
    public Submissions submissions() {
        return submissions;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public String nextReference(String prefix, int year) {
        long number = handle.createQuery("""
                        INSERT INTO reference_counter (prefix, year, last) VALUES (:prefix, :year, 1)
                        ON CONFLICT (prefix, year) DO UPDATE SET last = last + 1
                        RETURNING last""")
                .bind("prefix", prefix)
                .bind("year", year)
                .mapTo(Long.class)
                .one();
        return "%s-%d-%04d".formatted(prefix, year, number);
    }
}
