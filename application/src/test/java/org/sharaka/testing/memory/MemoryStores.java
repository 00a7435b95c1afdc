package org.sharaka.testing.memory;

import org.sharaka.application.access.Users;
import org.sharaka.application.committee.Memberships;
import org.sharaka.application.journal.Journal;
import org.sharaka.application.partner.Interests;
import org.sharaka.application.partner.Partners;
import org.sharaka.application.submission.Submissions;
import org.sharaka.application.work.Stores;

record MemoryStores(State state) implements Stores {

    @Override
    public Partners partners() {
        return new MemoryPartners(state);
    }

    @Override
    public Memberships memberships() {
        return new MemoryMemberships(state);
    }

    @Override
    public Interests interests() {
        return new MemoryInterests(state);
    }

    @Override
    public Users users() {
        return new MemoryUsers(state);
    }

    @Override
    public Submissions submissions() {
        return new MemorySubmissions(state.submissions());
    }

    @Override
    public Journal journal() {
        return new MemoryJournal(state.journal());
    }

    @Override
    public String nextReference(String prefix, int year) {
        long number = state.counters().merge(prefix + year, 1L, Long::sum);
        return "%s-%d-%04d".formatted(prefix, year, number);
    }
}
