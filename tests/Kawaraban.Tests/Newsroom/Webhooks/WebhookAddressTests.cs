using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Newsroom.Webhooks;

namespace Kawaraban.Tests.Newsroom.Webhooks;

public sealed class WebhookAddressTests
{
    [Theory]
    [InlineData("https://hear.example.org/kawaraban?of=us", true)]
    [InlineData("http://hear.example.org/", false)]
    [InlineData("http://10.1.2.3:8090/hear", true)]
    [InlineData("http://10.1.2.3:8091/hear", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("https://somebody:secret@hear.example.org/", false)]
    [InlineData("ftp://hear.example.org/", false)]
    [InlineData("hear.example.org", false)]
    public void An_address_is_of_https_or_of_an_allowed_host(string address, bool fits) =>
        Assert.Equal(fits, WebhookAddress.IsFit(address, AllowedHosts.Parse("10.1.2.3:8090")));
}
