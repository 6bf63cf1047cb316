using CsCheck;

namespace Wsis.Governance.Tests.Values;

public sealed class WebAddressTests
{
    private const string AfterHost = "a letter, digit, hyphen or full stop of the host, a port, /, ?, # or the end";
    private const string Character = "a character of RFC 3986, or its percent-encoding";

    [Fact]
    public void Is_a_text_value() => TextValueContract.Holds<WebAddress>(
        [
            "https://www.itu.int", "https://www.itu.int/", "http://www.itu.int/", "https://WWW.itu.int/",
            "https://www.itu.int/net/wsis/docs2/tunis/off/6rev1.html?lang=en&x=%D8%B1#p-71", "http://localhost:8080",
            "http://example.org:65535?q", "https://example.org#top", "http://192.0.2.1/a:b@c;d=(e)!$'*+,~_",
            "https://xn--mgbh0fb.example/",
        ],
        [
            ("", 0, "http:// or https://"),
            ("www.itu.int", 0, "http:// or https://"),
            ("HTTP://www.itu.int", 0, "http:// or https://"),
            ("ftp://itu.int", 0, "http:// or https://"),
            ("mailto:info@itu.int", 0, "http:// or https://"),
            ("http:/itu.int", 0, "http:// or https://"),
            (" https://itu.int", 0, "http:// or https://"),
            ("https://", 8, "a letter or digit of the host"),
            ("https:///path", 8, "a letter or digit of the host"),
            ("https://.itu.int", 8, "a letter or digit of the host"),
            ("https://-itu.int", 8, "a letter or digit of the host"),
            ("https://itu..int", 12, "a letter or digit of the host"),
            ("https://itu.int.", 16, "a letter or digit of the host"),
            ("https://[::1]/", 8, "a letter or digit of the host"),
            ("https://itu-.int", 12, "a letter or digit of the host, no part of which ends with a hyphen"),
            ("https://user@itu.int/", 12, AfterHost),
            ("https://itu.int /", 15, AfterHost),
            ("https://موقع.example/", 8, "a letter or digit of the host"),
            ("https://itu.int:/", 16, "a port from 1 to 65535"),
            ("https://itu.int:0/", 16, "a port from 1 to 65535"),
            ("https://itu.int:65536/", 16, "a port from 1 to 65535"),
            ("https://itu.int:80x/", 18, AfterHost),
            ("https://itu.int/a b", 17, Character),
            ("https://itu.int/\u0631", 16, Character),
            ("https://itu.int/<a>", 16, Character),
            ("https://itu.int/#a#b", 18, Character),
            ("https://itu.int/%2", 16, "a percent sign with two hexadecimal digits"),
            ("https://itu.int/%zz", 16, "a percent sign with two hexadecimal digits"),
            ("https://" + new string('a', 64), 71, "a full stop, as no part of a host has more than 63 characters"),
            ("https://" + string.Concat(Enumerable.Repeat("abcde.", 43)) + "ab", 261,
                "the end of the host, as it has no more than 253 characters"),
            ("https://itu.int/" + new string('a', 2048), 2048,
                "the end, as an address has no more than 2048 characters"),
        ]);

    [Fact]
    public void A_web_address_converts_to_an_absolute_uri()
    {
        var uri = WebAddress.Parse("https://www.itu.int/net/wsis/?a=b#c").ToUri();
        uri.IsAbsoluteUri.Should().BeTrue();
        uri.OriginalString.Should().Be("https://www.itu.int/net/wsis/?a=b#c");
        uri.Host.Should().Be("www.itu.int");
        FluentActions.Invoking(() => default(WebAddress).ToUri())
            .Should().Throw<InvalidOperationException>().WithMessage("No web address is stated.");
    }

    [Fact]
    public void Every_address_that_is_read_is_a_uri_without_user()
    {
        var piece = Gen.OneOf(
            Gen.OneOf("www.", "itu", ".int", "1", "256", "0x", ":", "80", "/", "//", "..", "?", "#", "%2F", "%"),
            Gen.Char["abzAZ09-._~:/?#[]@!$&'()*+,;=% <>\u0631"].Select(character => character.ToString()));
        Gen.Select(Gen.OneOf("http://", "https://"), piece.Array[1, 10]).Sample((scheme, pieces) =>
        {
            var text = scheme + string.Concat(pieces);
            return !WebAddress.TryParse(text, out WebAddress address)
                || (address.ToUri() is { IsAbsoluteUri: true, UserInfo: "", Host.Length: > 0 } uri
                    && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
                    && uri.OriginalString == text);
        }, iter: 50_000);
    }
}
