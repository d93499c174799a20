using System.Xml.Linq;
using Kawaraban.Wire.Xml;

namespace Kawaraban.Wire.Nitf;

/// <summary>Notes around a story, parted by who may see them: <c>type="npa"</c> and the editor's message are for editors, the others for readers.</summary>
internal sealed class NitfNotes(XElement nitf)
{
    private readonly XElement[] _notes = [.. nitf.At("body", "body.head").Children("note"), .. nitf.At("body", "body.end").Children("note")];

    public string? ForEditors
    {
        get
        {
            var messages = nitf.At("head", "docdata").Children("ed-msg").Select(message => message.Of("info") ?? message.Words());
            var corrections = nitf.At("head", "docdata").Children("correction").Select(correction => correction.Of("info"));
            return string.Join(' ', messages.Concat(corrections).Concat(_notes.Where(IsForEditors).Select(note => note.Words())).OfType<string>().Distinct());
        }
    }

    public string? Copyright => _notes.FirstOrDefault(note => note.Of("noteclass") == "cpyrt").Words();

    public IEnumerable<XElement> Before => _notes.Where(note => IsForReaders(note) && !IsAtEnd(note));

    public IEnumerable<XElement> After => _notes.Where(note => IsForReaders(note) && IsAtEnd(note));

    /// <summary>What is not said to be for readers stays with the editors.</summary>
    private static bool IsForEditors(XElement note) => note.Of("type") switch
    {
        "npa" => true,
        "pa" => false,
        _ => note.Of("noteclass") is not ("hd" or "end" or "trademk" or "cpyrt"),
    };

    private static bool IsForReaders(XElement note) => !IsForEditors(note) && note.Of("noteclass") != "cpyrt";

    private static bool IsAtEnd(XElement note) => note.Of("noteclass") == "end" || note.Parent?.Name.LocalName == "body.end";
}
