using FsCheck;
using FsCheck.Fluent;
using Kawaraban.Language.Analysis;
using Kawaraban.Language.Registers;
using Kawaraban.Tests.Specs;
using Xunit;

namespace Kawaraban.Tests.Language.Registers;

public sealed class RegisterReaderTests
{
    private static readonly RegisterReader _reader = new(new Analyzer(Lexicon.Ipadic));

    public static TheoryData<SpecExample> Spec => SpecFile.Examples("language/register.md", "register");

    [Theory]
    [MemberData(nameof(Spec))]
    public void Reads_what_the_spec_says(SpecExample example)
    {
        var text = example.Given.Replace("|", "", StringComparison.Ordinal);
        var reading = _reader.Read(text);

        Assert.Equal(example.Given.Split('|'), reading.Clauses.Select(clause => clause.Range.Of(text)));
        Assert.Equal(example.Expected, Written(reading));
    }

    [Fact]
    public void Clauses_stand_in_the_text_in_order_and_lose_nothing_but_white_space() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts.Any, LosesNothing));

    [Fact]
    public void A_text_without_words_has_no_clauses() => Assert.Empty(_reader.Read(" \n").Clauses);

    /// <summary>The style of the text; those of the clauses before it where they are not all the same.</summary>
    private static string Written(RegisterReading reading)
    {
        var clauses = reading.Clauses.Select(clause => clause.Register).ToArray();
        var names = clauses.All(register => register == reading.Register) ? [] : clauses.Select(register => register.ToString().ToLowerInvariant());
        return string.Join(" ", [.. names, reading.Register.ToString().ToLowerInvariant()]);
    }

    private static bool LosesNothing(string text)
    {
        var end = 0;
        foreach (var (range, _) in _reader.Read(text).Clauses)
        {
            if (range.Start < end || range.Length <= 0 || !string.IsNullOrWhiteSpace(text[end..range.Start]))
            {
                return false;
            }

            end = range.End;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    }
}
