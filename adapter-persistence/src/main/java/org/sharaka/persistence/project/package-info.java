/** Projects in the database. */
package org.sharaka.persistence.project;
