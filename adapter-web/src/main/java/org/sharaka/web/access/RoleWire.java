package org.sharaka.web.access;

import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.web.wire.NameWire;

/** One line of the table of roles. */
record RoleWire(String role, NameWire title, List<PermissionWire> permissions) {

    static RoleWire of(Role role) {
        return new RoleWire(
                role.name(),
                titleOf(role),
                role.permissions().stream().sorted().map(PermissionWire::of).toList());
    }

    private static NameWire titleOf(Enum<?> constant) {
        return NameWire.of(Texts.standard().title(constant));
    }

    /** Something that a role may do. */
    record PermissionWire(String permission, NameWire title) {

        static PermissionWire of(Permission permission) {
            return new PermissionWire(permission.name(), titleOf(permission));
        }
    }
}
