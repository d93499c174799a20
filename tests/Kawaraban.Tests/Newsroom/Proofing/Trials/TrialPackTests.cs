using Kawaraban.Newsroom.Proofing.Trials;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing.Trials;

public sealed class TrialPackTests
{
    [Theory]
    [InlineData("off", "", "\"off\"")]
    [InlineData("off", "{ \"most\": 90 }", "\"off\"")]
    [InlineData("on", " ", "\"on\"")]
    [InlineData("must", "", "\"must\"")]
    [InlineData("on", "{ \"most\": 90 }", "{\n  \"most\": 90\n}")]
    [InlineData("note", "{ \"most\": 90 }", "{\n  \"severity\": \"note\",\n  \"most\": 90\n}")]
    [InlineData("note", "{}", "{\n  \"severity\": \"note\"\n}")]
    public void What_a_form_says_becomes_what_a_pack_says(string severity, string settings, string said) =>
        Assert.Equal(said, TrialPack.Compose("sentence-length", severity, settings));

    [Theory]
    [InlineData("sentence-length", "on", "{ \"most\": ", "not JSON")]
    [InlineData("sentence-length", "on", "[90]", "settings are an object")]
    [InlineData("sentence-length", "on", "{ \"most\": \"many\" }", "rule 'sentence-length': 'most' is a whole number")]
    [InlineData("sentence-length", "on", "{ \"least\": 1 }", "rule 'sentence-length': there is no setting 'least'")]
    [InlineData("sentence-length", "always", "", "rule 'sentence-length': a severity is must, should or note")]
    [InlineData("source-quantity", "on", "{ \"most\": 1 }", "rule 'source-quantity': it is must, should, note, 'on' or 'off'")]
    [InlineData("no-such-rule", "on", "", "there is no rule 'no-such-rule'")]
    public void What_could_not_stand_in_a_pack_is_told_with_its_place(string rule, string severity, string settings, string what) =>
        Assert.StartsWith(what, Assert.Throws<InvalidDataException>(() => TrialPack.Compose(rule, severity, settings)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"off\"", "off", "")]
    [InlineData("{ \"severity\": \"note\", \"most\": 110 }", "note", "{\n  \"most\": 110\n}")]
    [InlineData("{ /* as printed */ \"expected\": \"である\", }", "on", "{\n  \"expected\": \"である\"\n}")]
    public void What_a_pack_says_is_parted_into_the_fields_of_the_form(string said, string severity, string settings) =>
        Assert.Equal((severity, settings), TrialPack.Parted(said));

    [Fact]
    public void A_pack_keeps_what_it_says_of_each_rule()
    {
        var pack = TrialPack.Of("sentence-length", "{ \"most\": 110 }");

        Assert.Equal("{ \"most\": 110 }", pack.Said["sentence-length"]);
        Assert.Equal("sentence-length", Assert.Single(pack.Rules).Id.Name);
    }
}
