package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.Interests;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Interest;

record MemoryInterests(State state) implements Interests {

    @Override
    public void put(Interest interest) {
        int place = place(interest);
        if (place < 0) {
            state.interests().add(interest);
        } else {
            state.interests().set(place, interest);
        }
    }

    @Override
    public List<Interest> of(UserId user) {
        return state.interests().stream()
                .filter(interest -> interest.user().equals(user))
                .toList();
    }

    private int place(Interest interest) {
        for (int place = 0; place < state.interests().size(); place++) {
            Interest other = state.interests().get(place);
            if (other.user().equals(interest.user())
                    && other.partner().equals(interest.partner())
                    && other.bond() == interest.bond()
                    && other.since().equals(interest.since())) {
                return place;
            }
        }
        return -1;
    }
}
