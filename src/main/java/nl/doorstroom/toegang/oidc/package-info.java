/**
 * Who somebody is, established by a provider of identity over OpenID Connect, and which program calls the API.
 *
 * <p>Ground: NL GOV Assurance profile for OpenID Connect and for OAuth 2.0 (authorization code with PKCE, state, nonce, RS256
 * or better, acr, never a BSN as sub); RFC 9207 against mix-up; OpenID Connect Back-Channel and RP-Initiated Logout.
 *
 * <p>Terms: {@code aanbieder} is a provider we were told to trust, {@code uitgever} its address (issuer), {@code
 * aanmeldverzoek} a log-in that was begun and not finished, {@code bewijs} the id token.
 *
 * <p>Invariants: what signs, encodes and compares is Spring Security's; a log-in that was begun is used once, by the browser
 * that began it, with the provider it was meant for; a provider is asked about itself at first use, so the product starts
 * and serves while it is down; nothing of a fault is told to the user and nothing personal to the log.
 *
 * <p>Start at {@link nl.doorstroom.toegang.oidc.AanmeldPages}, then {@link nl.doorstroom.toegang.oidc.Tokenkeuring}.
 */
@NullMarked
package nl.doorstroom.toegang.oidc;

import org.jspecify.annotations.NullMarked;
