using Kawaraban.Site.House;

namespace Kawaraban.Site.Tests.House;

public sealed class PasskeyDomainTests
{
    /// <summary>The paper's public address, whatever it listens on behind a proxy.</summary>
    [Theory]
    [InlineData("https://news.lantern.example", "news.lantern.example")]
    [InlineData("https://news.lantern.example:8443/", "news.lantern.example")]
    [InlineData("http://localhost:5080", "localhost")]
    [InlineData("http://news.lantern.example", null)]
    [InlineData("https://192.0.2.7", null)]
    [InlineData("https://[2001:db8::7]", null)]
    [InlineData("http://127.0.0.1:5080", null)]
    public void Passkeys_are_made_for_a_name_over_HTTPS_and_for_this_machine(string address, string? domain) =>
        Assert.Equal(domain, PasskeyDomain.Of(new PublicAddress(new PaperSetting { DataFolder = "", EditionsFolder = "", PublicAddress = address })));
}
