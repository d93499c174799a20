using System.Xml.Linq;

namespace Kawaraban.Wire.NewsMlG2;

/// <summary>An item with what is read of it once, however many stories it holds.</summary>
internal sealed class ReadItem(XElement element)
{
    private Concepts? _concepts;
    private WireStory? _story;

    public XElement Element => element;

    public Concepts Concepts => _concepts ??= new Concepts(element);

    public WireStory Story(Reading reading, string at) => _story ??= new ItemStory(element, Concepts, reading, at).Read();
}
