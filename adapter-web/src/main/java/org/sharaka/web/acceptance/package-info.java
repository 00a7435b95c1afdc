/** The delivery of works: lots, notices, visits, acceptances, reserves and guarantee. */
package org.sharaka.web.acceptance;
