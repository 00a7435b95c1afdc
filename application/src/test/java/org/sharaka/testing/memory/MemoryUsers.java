package org.sharaka.testing.memory;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Token;
import org.sharaka.domain.access.TokenDigest;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;

final class MemoryUsers extends Shelf<UserId, User> implements Users {

    private final State state;

    MemoryUsers(State state) {
        super(state.users(), User::id);
        this.state = state;
    }

    @Override
    public void add(User user) {
        tokensAreFree(user);
        super.add(user);
    }

    @Override
    public long keep(User user, long version) {
        tokensAreFree(user);
        return super.keep(user, version);
    }

    @Override
    public Optional<Versioned<User>> withToken(TokenDigest digest) {
        return state.users().values().stream()
                .filter(user ->
                        user.value().tokens().stream().map(Token::digest).anyMatch(digest::equals))
                .findFirst();
    }

    @Override
    public List<Versioned<User>> all() {
        return List.copyOf(state.users().values());
    }

    private void tokensAreFree(User user) {
        boolean taken = user.tokens().stream()
                .map(Token::digest)
                .flatMap(digest -> withToken(digest).stream())
                .anyMatch(other -> !other.value().id().equals(user.id()));
        if (taken) {
            throw new Rejected.Taken("value.token");
        }
    }
}
