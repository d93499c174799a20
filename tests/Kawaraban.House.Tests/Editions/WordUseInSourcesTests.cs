using System.Text.RegularExpressions;

namespace Kawaraban.House.Tests.Editions;

/// <summary>Every word that the code asks for is there, and every word that is there is asked for.</summary>
public sealed partial class WordUseInSourcesTests
{
    /// <summary>Where the desk's words pass through: whoever calls it is looked at instead.</summary>
    private const string DeskDoor = "src/Kawaraban.Site/Desk/Seat.cs";

    private static readonly IReadOnlyList<string> Sources =
        [.. Repository.Texts("src", ".cs", ".razor").Where(file => Repository.NameOf(file) != DeskDoor).Select(File.ReadAllText)];

    private static readonly IReadOnlyList<WordUse> Uses = [.. Sources.Select(WordUse.Of)];

    private static readonly IReadOnlySet<string> Literals = Sources.SelectMany(source => Literal().Matches(source)).Select(match => match.Groups[1].Value).ToHashSet();

    [Fact]
    public void Every_word_that_is_asked_for_is_there() => Nothing.Wrong(Uses.SelectMany(use => use.Keys).Except(WordFile.Keys));

    [Fact]
    public void Every_key_that_is_put_together_is_of_a_family_on_the_list() =>
        Assert.Equal(WordFamily.All.Select(family => family.Pattern).Order(StringComparer.Ordinal), Uses.SelectMany(use => use.Families).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_of_a_family_has_a_word() => Nothing.Wrong(WordFamily.All.SelectMany(family => family.Parts.Select(family.Key)).Except(WordFile.Keys));

    [Fact]
    public void Every_word_is_asked_for()
    {
        var named = Uses.SelectMany(use => use.Keys).ToHashSet();

        Nothing.Wrong(WordFile.Keys.Where(key => !named.Contains(key) && !IsLiteral(key) && !WordFamily.All.Any(family => IsMember(family, key))));
    }

    /// <summary>A key that is chosen in one place and looked up in another.</summary>
    private static bool IsLiteral(string key) => Literals.Contains(key) || (key.StartsWith("desk.", StringComparison.Ordinal) && Literals.Contains(key["desk.".Length..]));

    private static bool IsMember(WordFamily family, string key) => family.PartOf(key) is { } part
        && (family.Parts.Contains(part) || Literals.Contains(part) || Literals.Contains("picture." + part) || WordFamily.IdentityCodes.Contains(part));

    [GeneratedRegex("\"([^\"\\n]*)\"")]
    private static partial Regex Literal();
}
