using Kawaraban.Newsroom.Translations.Machine;

namespace Kawaraban.Tests.Newsroom.Translations.Machine;

public sealed class MachineSettingTests
{
    [Fact]
    public void Without_a_kind_there_is_no_machine() => Assert.Null(MachineSetting.Read("", "https://api.example.org", "m", "k"));

    [Theory]
    [InlineData("https://api.example.org/v1/")]
    [InlineData("http://localhost:8000/v1")]
    [InlineData("http://127.0.0.1:8000/v1")]
    [InlineData("http://[::1]:8000/v1")]
    [InlineData("http://models.internal/v1")]
    [InlineData("http://gpu/v1")]
    public void An_address_of_a_machine_is_taken(string address) => Assert.Equal(address.TrimEnd('/'), MachineSetting.Read("openai", address, "m", "")!.Address);

    [Theory]
    [InlineData("eliza", "https://api.example.org", "m")]
    [InlineData("openai", "", "m")]
    [InlineData("openai", "http://api.example.org/v1", "m")]
    [InlineData("openai", "https://user:pass@api.example.org", "m")]
    [InlineData("openai", "https://api.example.org/?key=1", "m")]
    [InlineData("openai", "ftp://api.example.org", "m")]
    [InlineData("openai", "https://api.example.org", "")]
    public void What_is_wrong_is_told_without_the_key(string kind, string address, string model) =>
        Assert.DoesNotContain("my-key", Assert.Throws<InvalidDataException>(() => MachineSetting.Read(kind, address, model, "my-key")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_setting_shows_its_key_to_nobody() => Assert.DoesNotContain("my-key", MachineSetting.Read("deepl", "https://api.example.org", "", "my-key")!.ToString(), StringComparison.Ordinal);
}
