using System.Globalization;
using System.Text;
using Kawaraban.Language.Characters;

namespace Kawaraban.House.Tests.Language;

/// <summary>The laws of the normal form, held for each character that there is.</summary>
public sealed class EveryCharacterTests
{
    [Fact]
    public void Every_character_folds_to_what_stays()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (value > char.MaxValue && CharUnicodeInfo.GetUnicodeCategory(value) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            {
                continue;
            }
            var character = Rune.IsValid(value) ? new Rune(value).ToString() : ((char)value).ToString();
            var once = NormalForm.Of(character).Text;
            Assert.True(NormalForm.Of(once).Text == once, $"U+{value:X4}");
        }
    }

    [Theory]
    [InlineData("か")]
    [InlineData("가")]
    [InlineData("a")]
    public void Whatever_follows_a_character_is_normalized_with_it(string character)
    {
        for (var value = 0; value <= char.MaxValue; value++)
        {
            Assert.True(NormalForm.Of(character + (char)value).Text.IsNormalized(NormalizationForm.FormKC), $"U+{value:X4}");
        }
    }
}
