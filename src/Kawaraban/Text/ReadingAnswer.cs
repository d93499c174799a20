using System.CommandLine;
using System.Text.Json;
using Kawaraban.Language.Reading;
using Kawaraban.Language.Romaji;

namespace Kawaraban.Text;

/// <summary><c>text reading</c>: how each line is read, in kana, in Latin letters with macrons, and as ruby for its kanji.</summary>
internal static class ReadingAnswer
{
    public static Command Make() =>
        TextCommand.OfLines("reading", "Tells how each line is read, and proposes ruby.", [], _ => Write);

    private static void Write(Utf8JsonWriter json, string line)
    {
        var reading = TextReading.Of(line);
        json.WriteStartObject();
        json.WriteString("kana", reading.Kana);
        json.WriteString("romaji", reading.Romaji(LongVowels.Macrons));
        json.WriteObjects("ruby", reading.Ruby, piece =>
        {
            json.WritePlace(piece.Place);
            json.WriteString("base", piece.Base);
            json.WriteString("reading", piece.Reading);
        });
        json.WriteEndObject();
    }
}
