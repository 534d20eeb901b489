from machine import Pin
import time

led = Pin('G16', mode=Pin.OUT, value=1)
button = Pin('G17', mode=Pin.IN, pull=Pin.PULL_UP)

presses = 0
def pressed(pin):
    global presses
    presses += 1

button.callback(Pin.IRQ_FALLING, pressed)

while True:
    if button() == 0:
        led.value(0)
    else:
        led.toggle()
    time.sleep_ms(250)
